// Nothing was included.
use onedef::Model;
use onedef_query_tests::models::*;

async fn task(pool: &onedef::sqlx::PgPool) -> Result<(), onedef::Error> {
    let task = Task::find_first().one(pool).await?;
    let _ = task.get(Task::NOTES);
    Ok(())
}

fn main() {}
