// service: frontend owns=User mirrors=Report artifacts
// service: backend owns=Report mirrors=User artifacts
use onedef::{ManyToMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub reports: ManyToMany<Report>,
}

#[derive(Model)]
pub struct Report {
    #[db(id)]
    pub id: i32,
    pub readers: ManyToMany<User>,
}

// expect: O0110 16:9 the join table between `Report` of `backend` and `User` of `frontend` has no owner
