//! A row with related rows serialises as one object.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests that ask a database")]

mod models;

use models::*;
use onedef::Model;
use onedef::sqlx::SqlitePool;
use serde::Serialize;
use serde_json::{Value, json, to_value};

/// A shop with an owner, two goods, a licence and a tag.
async fn filled() -> SqlitePool {
    let pool = onedef_query_tests::sqlite(include_str!("models.rs")).await;
    let person = NewPerson {
        id: 1,
        full_name: "Ann".into(),
    };
    Person::create(person).exec(&pool).await.unwrap();
    let shop = NewShop {
        id: 2,
        display_name: "Corner".into(),
        till_code: "1234".into(),
    };
    Shop::create(shop)
        .owner_id(1)
        .with(Shop::GOODS, |shop| {
            [(3, shop.id), (4, shop.id)].map(|(id, shop_id)| NewGood { id, shop_id })
        })
        .with(Shop::LICENCE, |shop| {
            [NewLicence {
                id: 5,
                shop_id: shop.id,
            }]
        })
        .with(Shop::KNOWN_TAGS, |_| {
            [NewTag {
                id: 6,
                word: "open".into(),
            }]
        })
        .exec(&pool)
        .await
        .unwrap();
    PriceTag::create(NewPriceTag { id: 7, good_id: 3 })
        .exec(&pool)
        .await
        .unwrap();
    pool
}

#[tokio::test]
async fn included_rows_stand_where_their_markers_stood() {
    let pool = filled().await;
    let shop = Shop::find_first()
        .include(Shop::LICENCE)
        .include(Shop::OWNER)
        .include(Shop::GOODS)
        .one(&pool)
        .await
        .unwrap();
    // In the order of the fields; what was not included is not there, and neither is what the user skips.
    assert_eq!(
        serde_json::to_string(&shop).unwrap(),
        r#"{"id":2,"displayName":"Corner","ownerId":1,"owner":{"id":1,"full_name":"Ann"},"#.to_owned()
            + r#""items":[{"id":3,"shopId":2},{"id":4,"shopId":2}],"licence":{"Id":5,"ShopId":2,"Shop":null}}"#
    );
}

#[tokio::test]
async fn related_rows_have_related_rows() {
    let pool = filled().await;
    let shop = Shop::find_first()
        .include(
            Shop::GOODS
                .take(1)
                .include(Good::PRICE_TAGS.include(PriceTag::GOOD)),
        )
        .include(Shop::KNOWN_TAGS)
        .one(&pool)
        .await
        .unwrap();
    let good = json!({ "id": 3, "shopId": 2 });
    let tag = json!({ "id": 7, "good_id": 3, "good": good });
    assert_eq!(
        to_value(&shop).unwrap(),
        json!({
            "id": 2,
            "displayName": "Corner",
            "ownerId": 1,
            "items": [{ "id": 3, "shopId": 2, "priceTags": [tag] }],
            "knownTags": ["open"],
        })
    );
}

#[tokio::test]
async fn what_is_skipped_comes_at_the_end_by_its_name() {
    let pool = filled().await;
    let person = Person::find_first()
        .include(Person::OWNED_SHOPS)
        .one(&pool)
        .await
        .unwrap();
    let text = serde_json::to_string(&person).unwrap();
    assert!(
        text.starts_with(r#"{"id":1,"full_name":"Ann","owned_shops":[{"id":2,"#),
        "{text}"
    );
    let good = Good::find_first()
        .include(Good::PRICE_TAGS)
        .include(Good::SHOP)
        .one(&pool)
        .await
        .unwrap();
    let value = to_value(&good).unwrap();
    assert_eq!(
        value.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["id", "priceTags", "shop", "shopId"]
    );
}

#[tokio::test]
async fn keys_in_pascal_case_are_known() {
    let pool = filled().await;
    let licence = Licence::find_first()
        .include(Licence::SHOP)
        .one(&pool)
        .await
        .unwrap();
    assert_eq!(to_value(&licence).unwrap()["Shop"]["displayName"], "Corner");
}

#[tokio::test]
async fn pages_and_slices_serialise() {
    let pool = filled().await;
    let goods = Good::find_many().take(1).slice(&pool).await.unwrap();
    let value = to_value(&goods).unwrap();
    assert_eq!(
        (&value["rows"][0]["id"], &value["has_more"]),
        (&json!(3), &json!(true))
    );
    let cursor: onedef::Cursor = serde_json::from_value(value["last"].clone()).unwrap();
    assert_eq!(Good::find_many().after(cursor).all(&pool).await.unwrap()[0].id, 4);
    let page = Good::find_many()
        .include(Good::SHOP)
        .page(1, 1)
        .one(&pool)
        .await
        .unwrap();
    let value = to_value(&page).unwrap();
    assert_eq!(
        (&value["total"], &value["rows"][0]["shop"]["id"]),
        (&json!(2), &json!(2))
    );
}

#[tokio::test]
async fn formats_that_count_fields_first_are_told_right() {
    let pool = filled().await;
    let shop = Shop::find_first()
        .include(Shop::OWNER)
        .include(Shop::GOODS)
        .one(&pool)
        .await
        .unwrap();
    let mut bytes = Vec::new();
    ciborium::into_writer(&shop, &mut bytes).unwrap();
    let read: Value = ciborium::from_reader(bytes.as_slice()).unwrap();
    assert_eq!(read, to_value(&shop).unwrap());
}

#[tokio::test]
async fn a_row_that_is_no_object_is_an_error() {
    let pool = filled().await;
    let tag = Tag::find_first().include(Tag::SHOPS).one(&pool).await.unwrap();
    let error = to_value(&tag).unwrap_err().to_string();
    assert!(error.contains("one object"), "{error}");
}

#[tokio::test]
async fn a_row_becomes_a_struct_of_ones_own() {
    #[derive(Serialize)]
    struct ShopPage {
        name: String,
        owner: Option<String>,
        goods: Vec<Good>,
    }
    let pool = filled().await;
    let shops = Shop::find_many()
        .include(Shop::OWNER)
        .include(Shop::GOODS)
        .all(&pool)
        .await
        .unwrap();
    let pages: Vec<ShopPage> = shops
        .into_iter()
        .map(|shop| {
            let (goods, shop) = shop.take(Shop::GOODS);
            ShopPage {
                goods,
                owner: shop
                    .get(Shop::OWNER)
                    .as_ref()
                    .map(|owner| owner.full_name.clone()),
                name: shop.into_row().display_name,
            }
        })
        .collect();
    assert_eq!(to_value(&pages).unwrap()[0]["owner"], "Ann");
}
