//! Arrays and maps, and what they hold.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

use renamed_api_model::{ApiModel, Report, Violation, json};
use serde::Serializer;
use serde_json::{Value, json};

use super::{breaks, keeps, lines, one, refused, same};

/// The same edges for every array.
macro_rules! arrays {
    ($($test:ident $ty:ty;)*) => {$(
        #[test]
        fn $test() {
            one!(Some: $ty, min_items = 1, max_items = 2, items(minimum = 2));
            let array = |items: &[u8]| items.iter().copied().collect::<$ty>();
            keeps::<Some>(&array(&[2]));
            keeps::<Some>(&array(&[2, 3]));
            breaks::<Some>(&array(&[]), &["min_items"]);
            breaks::<Some>(&array(&[2, 3, 4]), &["max_items"]);
            breaks::<Some>(&array(&[1]), &["minimum"]);
        }
    )*};
}

arrays! {
    of_vec Vec<u8>;
    of_deque VecDeque<u8>;
    of_list LinkedList<u8>;
    of_tree BTreeSet<u8>;
    of_hashes HashSet<u8>;
    of_slice Box<[u8]>;
}

#[test]
fn of_fixed_length() {
    one!(Three: [u8; 3], max_items = 3, unique_items, items(maximum = 5));
    keeps::<Three>(&[1, 2, 3]);
    breaks::<Three>(&[1, 9, 1], &["unique_items", "maximum"]);
}

/// The same edges for every map.
macro_rules! maps {
    ($($test:ident $ty:ty;)*) => {$(
        #[test]
        fn $test() {
            one!(Some: $ty, min_properties = 1, max_properties = 2, keys(max_length = 1), values(minimum = 2));
            let map = |members: &[(&str, u8)]| -> $ty {
                members.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
            };
            keeps::<Some>(&map(&[("a", 2)]));
            breaks::<Some>(&map(&[]), &["min_properties"]);
            breaks::<Some>(&map(&[("a", 2), ("b", 2), ("c", 2)]), &["max_properties"]);
            breaks::<Some>(&map(&[("ab", 2)]), &["max_length"]);
            breaks::<Some>(&map(&[("a", 1)]), &["minimum"]);
            breaks::<Some>(&map(&[("ab", 1)]), &["max_length", "minimum"]);
        }
    )*};
}

maps! {
    of_sorted_members BTreeMap<String, u8>;
    of_hashed_members HashMap<String, u8>;
}

#[test]
fn a_map_of_any_values() {
    one!(Any: serde_json::Map<String, Value>, max_properties = 1, keys(pattern = "^x-"));
    let map = |value: Value| value.as_object().unwrap().clone();
    keeps::<Any>(&map(json!({ "x-a": null })));
    breaks::<Any>(&map(json!({ "a": null, "x-b": [] })), &["max_properties", "pattern"]);
}

#[derive(ApiModel, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "kebab-case")]
enum Floor {
    Ground,
    First,
}

#[derive(ApiModel, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[api(crate = renamed_api_model)]
struct Name(#[api(min_length = 3)] String);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Keyed {
    #[api(keys(minimum = 0), values(max_length = 1))]
    numbers: BTreeMap<i64, String>,
    #[api(values(max_length = 1))]
    floors: BTreeMap<Floor, String>,
    #[api(values(max_length = 1))]
    names: BTreeMap<Name, String>,
}

#[test]
fn members_whose_names_are_no_strings() {
    let mut keyed = Keyed {
        numbers: [(-1, "ab".to_owned()), (2, "abc".to_owned())].into(),
        floors: [(Floor::Ground, "ab".to_owned())].into(),
        names: [(Name("abc".to_owned()), "ab".to_owned())].into(),
    };
    refused(
        &keyed,
        r#"{"numbers":{"-1":"ab","2":"abc"},"floors":{"ground":"ab"},"names":{"abc":"ab"}}"#,
        &[
            "/numbers/-1: expected a number of at least 0 (minimum, line 1, column 18)",
            "/numbers/-1: expected a string of at most 1 character (max_length, line 1, column 18)",
            "/numbers/2: expected a string of at most 1 character (max_length, line 1, column 27)",
            "/floors/ground: expected a string of at most 1 character (max_length, line 1, column 53)",
            "/names/abc: expected a string of at most 1 character (max_length, line 1, column 74)",
        ],
    );
    // A name with rules of its own.
    keyed = Keyed {
        numbers: [].into(),
        floors: [].into(),
        names: [(Name("a".to_owned()), String::new())].into(),
    };
    refused(
        &keyed,
        r#"{"numbers":{},"floors":{},"names":{"a":""}}"#,
        &["/names/a: expected a string of at least 3 characters (min_length, line 1, column 36)"],
    );
}

#[test]
fn names_are_escaped_in_pointers() {
    one!(Map: BTreeMap<String, u8>, values(maximum = 1));
    let report = Map::from_json(r#"{"value":{"a/b~c":2}}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        ["/value/a~1b~0c: expected a number of at most 1 (maximum, line 1, column 19)"]
    );
    same(&Map { value: [("a/b~c".to_owned(), 2)].into() }.validate().unwrap_err(), &report);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Nullable {
    #[api(items(min_length = 2))]
    all: Vec<Option<String>>,
    #[api(values(maximum = 1))]
    map: BTreeMap<String, Option<u8>>,
    #[api(items(items(maximum = 1), max_items = 2))]
    deep: Vec<Vec<u8>>,
    #[api(items(values(items(minimum = 5))))]
    deeper: Option<Vec<BTreeMap<String, Vec<u8>>>>,
}

#[test]
fn what_is_null_breaks_no_rule_and_depth_is_no_matter() {
    let text =
        r#"{"all":[null,"a","ab"],"map":{"a":null,"b":2},"deep":[[0],[0,2],[1,1,1]],"deeper":[{"x":[5,4]}]}"#;
    let some = |text: &str| Some(text.to_owned());
    let value = Nullable {
        all: vec![None, some("a"), some("ab")],
        map: [("a".to_owned(), None), ("b".to_owned(), Some(2))].into(),
        deep: vec![vec![0], vec![0, 2], vec![1, 1, 1]],
        deeper: Some(vec![[("x".to_owned(), vec![5, 4])].into()]),
    };
    refused(
        &value,
        text,
        &[
            "/all/1: expected a string of at least 2 characters (min_length, line 1, column 14)",
            "/map/b: expected a number of at most 1 (maximum, line 1, column 44)",
            "/deep/1/1: expected a number of at most 1 (maximum, line 1, column 62)",
            "/deep/2: expected an array of at most 2 items (max_items, line 1, column 65)",
            "/deeper/0/x/1: expected a number of at least 5 (minimum, line 1, column 92)",
        ],
    );
}

one!(Unique: Vec<Value>, unique_items);

#[test]
fn items_are_equal_as_json_has_it() {
    for distinct in [
        json!([]),
        json!([1]),
        json!([1, "1", true, null, [1], {"1": 1}, 1.5, "true", "null", "[1]", ""]),
        json!([[1, 2], [2, 1], [1], [[1, 2]], [12]]),
        json!([{"a": 1}, {"a": 2}, {"b": 1}, {"a": 1, "b": 1}, {"a": null}, {}]),
        json!([["ab", "c"], ["a", "bc"]]),
        json!([9_007_199_254_740_993_u64, 9_007_199_254_740_992_u64]),
        json!([false, 0, ""]),
    ] {
        keeps::<Unique>(distinct.as_array().unwrap());
    }
    for twice in [
        json!([1, 1.0]),
        json!([0.0, -0.0]),
        json!([null, 2, null]),
        json!([{"a": 1, "b": [1]}, {"b": [1.0], "a": 1}]),
        json!([[{"a": {}}], [{"a": {}}]]),
        json!([1e20, 100_000_000_000_000_000_000_f64]),
    ] {
        breaks::<Unique>(twice.as_array().unwrap(), &["unique_items"]);
    }
    let report = json::from_value::<Unique>(json!({"value": [3, 1, 2, 1, 3]})).unwrap_err();
    assert_eq!(
        lines(&report),
        ["/value: expected items that are all different, found that of index 1 again at 3 (unique_items)"]
    );
}

thread_local! {
    static WRITTEN: Cell<usize> = const { Cell::new(0) };
}

fn count<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    WRITTEN.set(WRITTEN.get() + 1);
    serializer.serialize_u32(*value)
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Counted {
    #[serde(serialize_with = "count")]
    number: u32,
}

#[test]
fn many_items_are_looked_at_once_each() {
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Many {
        #[api(unique_items)]
        value: Vec<Counted>,
    }
    let mut many = Many { value: (0..10_000).map(|number| Counted { number }).collect() };
    assert_eq!(many.validate(), Ok(()));
    assert_eq!(WRITTEN.replace(0), 10_000);
    many.value[9_999].number = 0;
    assert_eq!(many.validate().unwrap_err().len(), 1);
    assert_eq!(WRITTEN.get(), 10_000);
}

#[test]
fn a_report_is_bounded() {
    one!(Long: Vec<String>, items(min_length = 1, pattern = "a"));
    let bounded = |report: &Report| {
        assert_eq!(report.len(), Report::LIMIT);
        assert!(report.is_truncated());
        assert_eq!(report.iter().last().unwrap().pointer(), "/value/49");
    };
    let long = Long { value: vec![String::new(); 100_000] };
    bounded(&long.validate().unwrap_err());
    bounded(&Long::from_json(long.to_json()).unwrap_err());
    bounded(&Long::builder().value(long.value).build().unwrap_err());
    // As many as are kept are not too many.
    let enough = Long { value: vec![String::new(); 50] };
    let report = enough.validate().unwrap_err();
    assert_eq!((report.len(), report.is_truncated()), (100, false));
    same(&Long::from_json(enough.to_json()).unwrap_err(), &report);
}

#[test]
fn a_long_name_is_not_told_over_and_over() {
    one!(Map: BTreeMap<String, Vec<u8>>, values(items(maximum = 0)));
    let name = "n".repeat(1 << 20);
    let map = Map { value: [(name, vec![1; 90])].into() };
    let bytes = |report: &Report| report.iter().map(|violation| violation.pointer().len()).sum::<usize>();
    for report in [map.validate().unwrap_err(), Map::from_json(map.to_json()).unwrap_err()] {
        assert!(report.is_truncated() && bytes(&report) < 3 << 20, "{}", bytes(&report));
    }
}

/// A set's items have no places: what is wrong with any is said of the set, and once.
#[test]
fn items_of_sets() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Sets {
        #[api(items(min_length = 3))]
        tree: BTreeSet<String>,
        #[api(items(min_length = 3))]
        hashes: Option<HashSet<String>>,
        #[api(items(minimum = 2))]
        heap: BinaryHeap<u8>,
    }
    let text = r#"{"tree":["zzz","no","na"],"hashes":["aaaa","bbbb","cccc","x"],"heap":[9,1,7]}"#;
    let report = Sets::from_json(text).unwrap_err();
    let found = report.iter().map(|v| (v.pointer(), v.code().as_str(), v.position().unwrap().column));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [("/tree", "min_length", 9), ("/hashes", "min_length", 36), ("/heap", "minimum", 70)]
    );
    let made = Sets {
        tree: ["zzz", "no", "na"].map(str::to_owned).into(),
        hashes: Some(["aaaa", "x"].map(str::to_owned).into()),
        heap: vec![9, 1, 7].into(),
    };
    let report = made.validate().unwrap_err();
    let pointers: Vec<_> = report.iter().map(Violation::pointer).collect();
    assert_eq!(pointers, ["/tree", "/hashes", "/heap"]);
}

/// So it is with the models in a set that was made by hand; in a document each has its place.
#[test]
fn models_in_sets() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Sets {
        hashes: HashSet<Name>,
        tree: BTreeSet<Name>,
    }
    let names = || ["zzz", "no", "na"].map(|name| Name(name.to_owned()));
    let made = Sets { hashes: names().into(), tree: names().into() };
    let report = made.validate().unwrap_err();
    let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str())).collect();
    assert_eq!(found, [("/hashes", "min_length"), ("/tree", "min_length")]);
    let report = Sets::from_json(r#"{"hashes":["zzz","no"],"tree":[]}"#).unwrap_err();
    assert_eq!(report.iter().map(Violation::pointer).collect::<Vec<_>>(), ["/hashes/1"]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct InsideFirst {
    #[api(items(min_length = 2), min_items = 2)]
    list: Vec<String>,
}

/// A list comes before its items, in whatever order its rules are written.
#[test]
fn rules_of_a_list_and_of_its_items() {
    refused(
        &InsideFirst { list: vec!["a".to_owned()] },
        r#"{"list":["a"]}"#,
        &[
            "/list: expected an array of at least 2 items (min_items, line 1, column 9)",
            "/list/0: expected a string of at least 2 characters (min_length, line 1, column 10)",
        ],
    );
}
