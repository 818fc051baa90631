//! What holds of all values: by hand and in a document they break the same rules.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use renamed_api_model::{ApiModel, json};

use super::same;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Ruled {
    #[api(min_length = 1, max_length = 3, pattern = "^[a-cé]*$")]
    name: String,
    #[api(minimum = -5, exclusive_maximum = 5, multiple_of = 2)]
    whole: i64,
    #[api(exclusive_minimum = -1.5, maximum = 2.5, multiple_of = 0.5)]
    number: Option<f64>,
    #[api(min_items = 1, max_items = 3, unique_items, items(max_length = 2))]
    list: Vec<String>,
    #[api(max_properties = 2, keys(min_length = 1), values(minimum = 3))]
    map: BTreeMap<String, u8>,
    #[api(min_items = 1, unique_items)]
    inner: Vec<Inside>,
    #[api(max_length = 2)]
    tristate: Option<Option<String>>,
    one: Kind,
    pair: Pair,
    more: Option<Box<Ruled>>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Inside {
    #[api(maximum = 2, custom = not_one)]
    n: u8,
}

fn not_one(n: &u8) -> Result<(), &'static str> {
    if *n == 1 { Err("must not be one") } else { Ok(()) }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pair(#[api(max_length = 1)] String, Inside);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Kind {
    Text(#[api(max_length = 1)] String),
    Inside(Inside),
    Fields {
        #[api(minimum = 1)]
        n: u8,
        inside: Vec<Inside>,
    },
}

fn ruled() -> impl Strategy<Value = Ruled> {
    let text = || "[a-dé]{0,4}";
    let inside = || (0_u8..4).prop_map(|n| Inside { n });
    let kind = prop_oneof![
        text().prop_map(Kind::Text),
        inside().prop_map(Kind::Inside),
        (0_u8..3, vec(inside(), 0..3)).prop_map(|(n, inside)| Kind::Fields { n, inside }),
    ];
    let numbers = option::of(prop_oneof![(-4_i8..8).prop_map(|n| f64::from(n) / 2.0), -2.0..3.0]);
    let fields = (
        (text(), -6_i64..7, numbers, vec(text(), 0..5), btree_map(text(), 0_u8..6, 0..4)),
        (vec(inside(), 0..3), option::of(option::of(text())), kind, text(), inside()),
    );
    let leaf = fields.prop_map(|((name, whole, number, list, map), (inner, tristate, one, text, inside))| {
        Ruled { name, whole, number, list, map, inner, tristate, one, pair: Pair(text, inside), more: None }
    });
    (leaf.clone(), option::of(leaf)).prop_map(|(ruled, more)| Ruled { more: more.map(Box::new), ..ruled })
}

proptest! {
    #[test]
    fn by_hand_and_in_a_document_the_same_rules_are_broken(ruled in ruled()) {
        let text = ruled.to_json();
        match (ruled.validate(), Ruled::from_json(&text)) {
            (Ok(()), Ok(read)) => prop_assert_eq!(read, ruled),
            (Err(by_hand), Err(read)) => {
                same(&by_hand, &read);
                // Nobody else lets it in, and a position is where the value is.
                prop_assert!(serde_json::from_str::<Ruled>(&text).is_err());
                let document = json::to_value(&ruled).unwrap();
                for violation in &read {
                    let column = violation.position().unwrap().column;
                    let rest: String = text.chars().skip(column - 1).collect();
                    let value = document.pointer(violation.pointer()).unwrap().to_string();
                    prop_assert!(rest.starts_with(&value), "{}\n{}", violation, text);
                }
            }
            (by_hand, read) => prop_assert!(false, "{by_hand:?} {read:?}"),
        }
    }
}
