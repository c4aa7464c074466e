//! Rows that are marked as deleted: by a flag, by a time, by both.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use onedef::sqlx::Pool;
use onedef::{Across, Driver, Error, Model, Scope, Within, connect, count, sum};
use onedef_query_tests::archive::*;
use onedef_query_tests::on_both;

on_both!(
    onedef_query_tests::ARCHIVE;
    rows_are_marked_in_each_form,
    deleted_rows_are_left_out_of_reads,
    deleted_rows_do_not_come_with_others,
    conditions_do_not_see_deleted_rows,
    rows_are_changed_and_connected_while_they_are_live,
    rows_are_restored,
    rows_go_for_good,
    live_keys_hold_among_live_rows,
    upserts_meet_deleted_rows,
    orders_stay_total_among_deleted_rows,
);

fn folders() -> Scope<Folder, Within> {
    Folder::in_tenant(1)
}

fn everybody() -> Scope<Folder, Across> {
    Folder::across_tenants()
}

fn new_folder(id: i32) -> NewFolder {
    NewFolder {
        id,
        name: format!("folder {id}"),
    }
}

fn new_sheet(id: i32, folder_id: i32) -> NewSheet {
    NewSheet {
        id,
        code: format!("sheet {id}"),
        folder_id,
    }
}

fn new_cover(id: i32) -> NewCover {
    NewCover {
        id,
        title: format!("cover {id}"),
    }
}

/// Folders 1 and 2, of which 2 is deleted; each with sheets, a cover and topics, of which those with even numbers are.
async fn seed<D: Driver>(pool: &Pool<D>) {
    for id in [1, 2] {
        folders()
            .create(new_folder(id))
            .with(Folder::SHEETS, move |folder| {
                [
                    new_sheet(10 * id + 1, folder.id),
                    new_sheet(10 * id + 2, folder.id),
                ]
            })
            .with(Folder::TOPICS, move |_| {
                [10 * id + 1, 10 * id + 2].map(|id| NewTopic {
                    id,
                    word: format!("topic {id}"),
                })
            })
            .exec(pool)
            .await
            .unwrap();
    }
    Cover::create(new_cover(1)).folder_id(1).exec(pool).await.unwrap();
    Cover::create(new_cover(2)).exec(pool).await.unwrap();
    for id in [12, 22] {
        Sheet::delete(Sheet::ID.eq(id)).one(pool).await.unwrap();
        Topic::delete(Topic::ID.eq(id)).one(pool).await.unwrap();
    }
    Cover::delete(Cover::TITLE.eq("cover 2")).one(pool).await.unwrap();
    folders()
        .delete(Folder::NAME.eq("folder 2"))
        .one(pool)
        .await
        .unwrap();
}

async fn rows_are_marked_in_each_form<D: Driver>(pool: &Pool<D>) {
    let made = folders().create(new_folder(1)).one(pool).await.unwrap();
    assert!(!made.is_gone && made.gone_at.is_none());
    let marked = folders().delete(Folder::ID.eq(1)).one(pool).await.unwrap();
    assert!(marked.is_gone && marked.gone_at.is_some());
    assert!(marked.touched_at >= made.touched_at, "marking is a change");
    assert_eq!(marked.touched_at, marked.gone_at.unwrap());
    folders().create(new_folder(2)).exec(pool).await.unwrap();
    let sheet = Sheet::create(new_sheet(1, 2)).one(pool).await.unwrap();
    assert_eq!(sheet.gone_at, None);
    assert!(
        Sheet::delete(Sheet::CODE.eq("sheet 1"))
            .one(pool)
            .await
            .unwrap()
            .gone_at
            .is_some()
    );
    let cover = Cover::create(new_cover(1)).one(pool).await.unwrap();
    assert!(!cover.is_gone);
    assert!(Cover::delete(Cover::ID.eq(1)).one(pool).await.unwrap().is_gone);
    assert_eq!(
        Cover::delete_many().exec(pool).await.unwrap(),
        0,
        "it is marked already"
    );
    assert!(
        Sheet::delete(Sheet::ID.eq(1))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let topics = Topic::create_many([1, 2, 3].map(|id| NewTopic {
        id,
        word: format!("{id}"),
    }));
    topics.exec(pool).await.unwrap();
    assert_eq!(
        Topic::delete_many()
            .filter(Topic::ID.gt(1))
            .exec(pool)
            .await
            .unwrap(),
        2
    );
    assert_eq!(Topic::count().one(pool).await.unwrap(), 1);
    // Nothing is gone.
    assert_eq!(Topic::count().with_deleted().one(pool).await.unwrap(), 3);
    assert_eq!(everybody().count().with_deleted().one(pool).await.unwrap(), 2);
}

async fn deleted_rows_are_left_out_of_reads<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    assert_eq!(
        folders()
            .find_unique(Folder::ID.eq(2))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        folders()
            .find_unique(Folder::NAME.eq("folder 2"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert!(
        folders()
            .find_unique(Folder::ID.eq(2))
            .with_deleted()
            .one(pool)
            .await
            .unwrap()
            .is_gone
    );
    assert_eq!(
        folders()
            .find_unique(Folder::ID.eq(1))
            .only_deleted()
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        Sheet::find_first()
            .filter(Sheet::ID.eq(12))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    let ids = |sheets: Vec<Sheet>| sheets.iter().map(|sheet| sheet.id).collect::<Vec<_>>();
    let sheets = || Sheet::find_many().order_by(Sheet::ID);
    assert_eq!(ids(sheets().all(pool).await.unwrap()), [11, 21]);
    assert_eq!(
        ids(sheets().with_deleted().all(pool).await.unwrap()),
        [11, 12, 21, 22]
    );
    assert_eq!(ids(sheets().only_deleted().all(pool).await.unwrap()), [12, 22]);
    assert_eq!(
        ids(sheets()
            .filter(Sheet::GONE_AT.is_not_null())
            .all(pool)
            .await
            .unwrap()),
        [0; 0]
    );
    assert_eq!(sheets().select(Sheet::ID).all(pool).await.unwrap(), [11, 21]);
    let page = sheets().page(1, 1).one(pool).await.unwrap();
    assert_eq!((page.total, page.pages()), (2, 2));
    let slice = sheets().take(1).slice(pool).await.unwrap();
    assert!(slice.has_more);
    assert_eq!(
        ids(sheets().after(slice.last).slice(pool).await.unwrap().rows),
        [21]
    );
    assert_eq!(
        ids(sheets().distinct(Sheet::PAGES).all(pool).await.unwrap()),
        [11]
    );
    assert!(
        !Cover::find_many()
            .filter(Cover::ID.eq(2))
            .exists(pool)
            .await
            .unwrap()
    );
    assert_eq!(Cover::count().one(pool).await.unwrap(), 1);
    assert_eq!(Cover::count().only_deleted().one(pool).await.unwrap(), 1);
    assert_eq!(
        Topic::aggregate()
            .select((count(), sum(Topic::ID)))
            .one(pool)
            .await
            .unwrap(),
        (2, Some(32))
    );
    assert_eq!(
        Topic::aggregate()
            .with_deleted()
            .select(sum(Topic::ID))
            .one(pool)
            .await
            .unwrap(),
        Some(66)
    );
    let groups = Sheet::group_by(Sheet::FOLDER_ID)
        .select(count())
        .all(pool)
        .await
        .unwrap();
    assert_eq!(groups, [(1, 1), (2, 1)]);
    let groups = Sheet::group_by(Sheet::FOLDER_ID)
        .with_deleted()
        .select(count())
        .all(pool)
        .await
        .unwrap();
    assert_eq!(groups, [(1, 2), (2, 2)]);
}

async fn deleted_rows_do_not_come_with_others<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let folder = folders()
        .find_unique(Folder::ID.eq(1))
        .include(Folder::SHEETS)
        .include(Folder::COVER)
        .include(Folder::TOPICS.order_by(Topic::ID.desc()).take(5))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(
        folder
            .get(Folder::SHEETS)
            .iter()
            .map(|sheet| sheet.id)
            .collect::<Vec<_>>(),
        [11]
    );
    assert_eq!(
        folder
            .get(Folder::TOPICS)
            .iter()
            .map(|topic| topic.id)
            .collect::<Vec<_>>(),
        [11]
    );
    assert_eq!(folder.get(Folder::COVER).as_ref().map(|cover| cover.id), Some(1));
    let all = folders()
        .find_unique(Folder::ID.eq(1))
        .include(Folder::SHEETS.with_deleted().order_by(Sheet::ID))
        .include(Folder::TOPICS.with_deleted().order_by(Topic::ID))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(
        all.get(Folder::SHEETS)
            .iter()
            .map(|sheet| sheet.id)
            .collect::<Vec<_>>(),
        [11, 12]
    );
    assert_eq!(all.get(Folder::TOPICS).len(), 2);
    Cover::delete(Cover::ID.eq(1)).one(pool).await.unwrap();
    let cover = folders().find_unique(Folder::ID.eq(1)).include(Folder::COVER);
    assert!(cover.one(pool).await.unwrap().get(Folder::COVER).is_none());
    // The row that a required key leads to may be marked, so its type is an `Option`.
    let sheet = Sheet::find_unique(Sheet::ID.eq(21)).include(Sheet::FOLDER.in_tenant(1));
    assert!(sheet.one(pool).await.unwrap().get(Sheet::FOLDER).is_none());
    let sheet = Sheet::find_unique(Sheet::ID.eq(11)).include(Sheet::FOLDER.in_tenant(1));
    assert_eq!(
        sheet
            .one(pool)
            .await
            .unwrap()
            .get(Sheet::FOLDER)
            .as_ref()
            .unwrap()
            .id,
        1
    );
    let sheet = Sheet::find_unique(Sheet::ID.eq(21)).include(Sheet::FOLDER.in_tenant(1).with_deleted());
    assert!(
        sheet
            .one(pool)
            .await
            .unwrap()
            .get(Sheet::FOLDER)
            .as_ref()
            .unwrap()
            .is_gone
    );
    // Rows that are asked for with the deleted ones do not bring deleted ones along.
    let both = folders()
        .find_many()
        .with_deleted()
        .include(Folder::SHEETS)
        .order_by(Folder::ID)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(
        both.iter()
            .map(|folder| folder.get(Folder::SHEETS).len())
            .collect::<Vec<_>>(),
        [1, 1]
    );
}

async fn conditions_do_not_see_deleted_rows<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let found = |filter: onedef::Filter<Folder>| async move {
        folders().count().filter(filter).one(pool).await.unwrap()
    };
    assert_eq!(found(Folder::SHEETS.some(Sheet::ID.eq(12))).await, 0);
    assert_eq!(found(Folder::SHEETS.every(Sheet::ID.eq(11))).await, 1);
    assert_eq!(found(Folder::SHEETS.none(Sheet::ID.eq(12))).await, 1);
    assert_eq!(found(Folder::TOPICS.some(Topic::ID.eq(12))).await, 0);
    assert_eq!(found(Folder::COVER.is_present()).await, 1);
    let sheets =
        |filter: onedef::Filter<Sheet>| async move { Sheet::count().filter(filter).one(pool).await.unwrap() };
    assert_eq!(sheets(Sheet::FOLDER.in_tenant(1).is(Folder::ID.gt(0))).await, 1);
    assert_eq!(
        sheets(Sheet::FOLDER.in_tenant(1).is_not(Folder::ID.gt(0))).await,
        1
    );
    let order = folders()
        .find_many()
        .order_by(Folder::SHEETS.count_desc())
        .order_by(Folder::COVER.asc(Cover::TITLE));
    let slice = order.take(1).slice(pool).await.unwrap();
    assert!(
        slice.last.unwrap().to_string().contains(".i1."),
        "one sheet counts"
    );
}

async fn rows_are_changed_and_connected_while_they_are_live<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let deleted = Sheet::update(Sheet::ID.eq(12))
        .set(Sheet::PAGES, 9)
        .one(pool)
        .await;
    assert!(deleted.unwrap_err().is_not_found());
    assert_eq!(
        Sheet::update(Sheet::ID.eq(12))
            .with_deleted()
            .set(Sheet::PAGES, 9)
            .one(pool)
            .await
            .unwrap()
            .pages,
        9
    );
    assert_eq!(
        Sheet::update_many()
            .set(Sheet::PAGES, 1)
            .exec(pool)
            .await
            .unwrap(),
        2
    );
    assert_eq!(
        Sheet::update_many()
            .with_deleted()
            .set(Sheet::PAGES, 2)
            .exec(pool)
            .await
            .unwrap(),
        4
    );
    let live = Sheet::update(Sheet::CODE.eq("sheet 11"))
        .set(Sheet::PAGES, 3)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(live.pages, 3);
    // By a key that is `live` it cannot be said which of the deleted ones.
    let several = Sheet::update(Sheet::CODE.eq("sheet 12"))
        .with_deleted()
        .set(Sheet::PAGES, 3)
        .one(pool)
        .await;
    assert!(matches!(several, Err(Error::Unwritable { .. })), "{several:?}");
    let folder = folders()
        .create(new_folder(3))
        .connect(Folder::SHEETS, Sheet::ID.eq(12))
        .one(pool)
        .await;
    assert!(folder.unwrap_err().is_not_found());
    let folder = folders()
        .create(new_folder(3))
        .connect(Folder::TOPICS, Topic::ID.eq(12))
        .one(pool)
        .await;
    assert!(folder.unwrap_err().is_not_found());
    let under = Sheet::create_under(Sheet::FOLDER.in_tenant(1), connect(Folder::ID.eq(2)), |folder| {
        new_sheet(3, folder.id)
    });
    assert!(under.one(pool).await.unwrap_err().is_not_found());
    let live = folders()
        .create(new_folder(3))
        .connect(Folder::SHEETS, Sheet::CODE.eq("sheet 11"))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(
        Sheet::count()
            .filter(Sheet::FOLDER_ID.eq(live.id))
            .one(pool)
            .await
            .unwrap(),
        1
    );
}

async fn rows_are_restored<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    let before = folders()
        .find_unique(Folder::ID.eq(2))
        .with_deleted()
        .one(pool)
        .await
        .unwrap();
    let restored = folders().restore(Folder::ID.eq(2)).one(pool).await.unwrap();
    assert!(!restored.is_gone && restored.gone_at.is_none() && restored.touched_at >= before.touched_at);
    assert!(
        folders()
            .restore(Folder::ID.eq(2))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found(),
        "it is live"
    );
    assert!(
        folders()
            .restore(Folder::ID.eq(9))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        Folder::in_tenant(2)
            .restore(Folder::ID.eq(1))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert_eq!(
        Sheet::restore(Sheet::ID.eq(12)).one(pool).await.unwrap().gone_at,
        None
    );
    assert!(!Cover::restore(Cover::ID.eq(2)).one(pool).await.unwrap().is_gone);
    assert!(
        !Topic::restore(Topic::WORD.eq("topic 12"))
            .one(pool)
            .await
            .unwrap()
            .is_gone
    );
    // Somebody else has taken the name meanwhile.
    folders().delete(Folder::ID.eq(2)).one(pool).await.unwrap();
    folders()
        .create(NewFolder {
            id: 3,
            ..new_folder(2)
        })
        .exec(pool)
        .await
        .unwrap();
    let taken = folders().restore(Folder::ID.eq(2)).one(pool).await.unwrap_err();
    assert!(
        matches!(&taken, Error::Unique { fields, .. } if *fields == ["org_id", "name"]),
        "{taken:?}"
    );
}

async fn rows_go_for_good<D: Driver>(pool: &Pool<D>) {
    seed(pool).await;
    assert_eq!(
        Topic::hard_delete_many()
            .filter(Topic::ID.lt(20))
            .exec(pool)
            .await
            .unwrap(),
        1,
        "the marked one"
    );
    assert_eq!(Topic::count().with_deleted().one(pool).await.unwrap(), 3);
    assert_eq!(
        Topic::hard_delete_many()
            .with_deleted()
            .filter(Topic::ID.lt(20))
            .exec(pool)
            .await
            .unwrap(),
        1
    );
    assert_eq!(
        Sheet::hard_delete(Sheet::ID.eq(22)).one(pool).await.unwrap().id,
        22
    );
    assert_eq!(
        Sheet::hard_delete(Sheet::ID.eq(21))
            .one(pool)
            .await
            .unwrap()
            .gone_at,
        None
    );
    assert!(
        Sheet::hard_delete(Sheet::ID.eq(21))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert_eq!(Sheet::count().with_deleted().one(pool).await.unwrap(), 2);
    let gone = folders()
        .hard_delete(Folder::ID.eq(2))
        .filter(Folder::NAME.eq("other"))
        .optional(pool)
        .await
        .unwrap();
    assert_eq!(gone, None);
    folders().hard_delete(Folder::ID.eq(2)).one(pool).await.unwrap();
    assert_eq!(folders().count().with_deleted().one(pool).await.unwrap(), 1);
}

async fn live_keys_hold_among_live_rows<D: Driver>(pool: &Pool<D>) {
    folders().create(new_folder(1)).exec(pool).await.unwrap();
    let twice = || NewFolder {
        id: 2,
        ..new_folder(1)
    };
    let taken = folders().create(twice()).one(pool).await.unwrap_err();
    assert!(
        matches!(&taken, Error::Unique { fields, .. } if *fields == ["org_id", "name"]),
        "{taken:?}"
    );
    folders()
        .delete(Folder::NAME.eq("folder 1"))
        .one(pool)
        .await
        .unwrap();
    folders().create(twice()).exec(pool).await.unwrap();
    assert_eq!(
        folders()
            .find_unique(Folder::NAME.eq("folder 1"))
            .one(pool)
            .await
            .unwrap()
            .id,
        2
    );
    let whole_key = (Folder::ORG_ID.eq(1), Folder::NAME.eq("folder 1"));
    assert_eq!(everybody().find_unique(whole_key).one(pool).await.unwrap().id, 2);
    // Only the live one is deleted by the key.
    assert_eq!(
        folders()
            .delete(Folder::NAME.eq("folder 1"))
            .one(pool)
            .await
            .unwrap()
            .id,
        2
    );
    assert_eq!(folders().count().only_deleted().one(pool).await.unwrap(), 2);
    folders().create(new_folder(3)).exec(pool).await.unwrap();
    for id in [1, 2] {
        let sheet = NewSheet {
            code: "same".into(),
            ..new_sheet(id, 3)
        };
        Sheet::create(sheet).exec(pool).await.unwrap();
        Sheet::delete(Sheet::CODE.eq("same")).one(pool).await.unwrap();
        Cover::create(NewCover {
            id,
            title: "same".into(),
        })
        .exec(pool)
        .await
        .unwrap();
        Cover::delete(Cover::TITLE.eq("same")).one(pool).await.unwrap();
    }
    // A key that holds among all rows is not free again.
    let topic = |id| NewTopic {
        id,
        word: "same".into(),
    };
    Topic::create(topic(1)).exec(pool).await.unwrap();
    Topic::delete(Topic::ID.eq(1)).one(pool).await.unwrap();
    assert!(matches!(
        Topic::create(topic(2)).one(pool).await,
        Err(Error::Unique { .. })
    ));
    let skipped = Topic::create_many([topic(2)])
        .skip_duplicates()
        .exec(pool)
        .await
        .unwrap();
    assert_eq!(skipped, 0);
}

async fn upserts_meet_deleted_rows<D: Driver>(pool: &Pool<D>) {
    // By a key that is `live` a deleted row is no obstacle, in each form.
    let folder = || {
        folders().upsert(
            Folder::NAME.eq("a"),
            NewFolder {
                id: 1,
                name: "a".into(),
            },
        )
    };
    assert_eq!(folder().one(pool).await.unwrap().id, 1);
    let again = folder().set(Folder::ID, 5).one(pool).await.unwrap();
    assert_eq!(again.id, 5, "the live one is changed");
    folders().delete(Folder::NAME.eq("a")).one(pool).await.unwrap();
    assert_eq!(folder().one(pool).await.unwrap().id, 1, "the deleted one stays");
    assert_eq!(folders().count().with_deleted().one(pool).await.unwrap(), 2);
    let sheet = |id| {
        Sheet::upsert(
            Sheet::CODE.eq("a"),
            NewSheet {
                code: "a".into(),
                ..new_sheet(id, 1)
            },
        )
        .set(Sheet::PAGES, 7)
    };
    assert_eq!(sheet(1).one(pool).await.unwrap().pages, 0);
    assert_eq!(sheet(2).one(pool).await.unwrap().pages, 7);
    Sheet::delete(Sheet::CODE.eq("a")).one(pool).await.unwrap();
    assert_eq!(sheet(2).one(pool).await.unwrap().id, 2);
    let cover = |id| {
        Cover::upsert(
            Cover::TITLE.eq("a"),
            NewCover {
                id,
                title: "a".into(),
            },
        )
    };
    assert_eq!(cover(1).one(pool).await.unwrap().id, 1);
    Cover::delete(Cover::ID.eq(1)).one(pool).await.unwrap();
    assert_eq!(cover(2).one(pool).await.unwrap().id, 2);
    // By a key that holds among all, it is: nothing is changed, and the error says why.
    let topic = || {
        Topic::upsert(
            Topic::WORD.eq("a"),
            NewTopic {
                id: 1,
                word: "a".into(),
            },
        )
    };
    topic().one(pool).await.unwrap();
    let deleted = Topic::delete(Topic::ID.eq(1)).one(pool).await.unwrap();
    let met = topic().set(Topic::ID, 9).one(pool).await;
    assert!(
        matches!(&met, Err(Error::Unique { fields, .. }) if *fields == ["word"]),
        "{met:?}"
    );
    assert_eq!(
        Topic::find_many().with_deleted().all(pool).await.unwrap(),
        [deleted]
    );
}

async fn orders_stay_total_among_deleted_rows<D: Driver>(pool: &Pool<D>) {
    folders().create(new_folder(1)).exec(pool).await.unwrap();
    for id in 1..=5 {
        Sheet::create(NewSheet {
            code: "same".into(),
            ..new_sheet(id, 1)
        })
        .exec(pool)
        .await
        .unwrap();
        Sheet::delete(Sheet::ID.eq(id)).one(pool).await.unwrap();
    }
    // Deleted rows share the key that the order is by, so it does not make places.
    let query = || Sheet::find_many().with_deleted().order_by(Sheet::CODE).take(2);
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let slice = query().after(after).slice(pool).await.unwrap();
        seen.extend(slice.rows.iter().map(|sheet| sheet.id));
        after = slice.last;
        if !slice.has_more {
            break;
        }
    }
    assert_eq!(seen, [1, 2, 3, 4, 5]);
}
