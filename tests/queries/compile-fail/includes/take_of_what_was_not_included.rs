// Another relation was included.
use onedef::Model;
use onedef_query_tests::models::*;

async fn task(pool: &onedef::sqlx::PgPool) -> Result<(), onedef::Error> {
    let task = Task::find_first().include(Task::NOTES).one(pool).await?;
    let _ = task.take(Task::PROJECT);
    Ok(())
}

fn main() {}
