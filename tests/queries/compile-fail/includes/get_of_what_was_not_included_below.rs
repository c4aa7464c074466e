// What was included has nothing included itself.
use onedef::Model;
use onedef_query_tests::models::*;

async fn task(pool: &onedef::sqlx::PgPool) -> Result<(), onedef::Error> {
    let task = Task::find_first().include(Task::NOTES).one(pool).await?;
    for note in task.get(Task::NOTES) {
        let _ = note.get(Note::TASK);
    }
    Ok(())
}

fn main() {}
