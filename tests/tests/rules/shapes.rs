//! Rules in every shape: the pointer is the same by hand and in a document.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::num::Wrapping;
use std::rc::Rc;
use std::sync::Arc;

use renamed_api_model::{ApiModel, Report, json};
use serde_json::json;

use super::{breaks, keeps, lines, one, refused, same};

#[derive(ApiModel, Clone, Debug, Default, PartialEq)]
#[api(crate = renamed_api_model)]
struct Presences {
    #[api(min_length = 2)]
    optional: Option<String>,
    #[api(min_length = 2)]
    tristate: Option<Option<String>>,
    #[api(required, min_length = 2)]
    nullable: Option<String>,
    #[api(non_null, min_length = 2)]
    non_null: Option<String>,
    #[api(min_length = 2, default = "ab")]
    defaulted: String,
    #[api(default = 2, maximum = 3)]
    number: Option<u8>,
}

#[test]
fn what_is_absent_or_null_breaks_no_rule() {
    let empty =
        Presences::from_json(r#"{"nullable":null,"tristate":null,"optional":null,"number":null}"#).unwrap();
    assert_eq!(empty.validate(), Ok(()));
    assert_eq!(Presences::builder().nullable("ab").build().unwrap().defaulted, "ab");
    assert!(Presences::builder().maybe_nullable(None).tristate_null().build().is_ok());
    assert!(Presences::builder().maybe_nullable(None).tristate("a").build().is_err());
    let short = || Some("a".to_owned());
    let value = Presences {
        optional: short(),
        tristate: Some(short()),
        nullable: short(),
        non_null: short(),
        defaulted: "a".to_owned(),
        number: Some(4),
    };
    let two = |name: &str, column: u8| {
        format!("/{name}: expected a string of at least 2 characters (min_length, line 1, column {column})")
    };
    let expected = [
        two("optional", 13),
        two("tristate", 28),
        two("nullable", 43),
        two("non_null", 58),
        two("defaulted", 74),
        "/number: expected a number of at most 3 (maximum, line 1, column 87)".to_owned(),
    ];
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    let text = r#"{"optional":"a","tristate":"a","nullable":"a","non_null":"a","defaulted":"a","number":4}"#;
    refused(&value, text, &expected);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Inner {
    #[api(maximum = 1)]
    n: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pair(#[api(max_length = 1)] String, #[serde(skip)] u8, Inner, #[api(minimum = 1)] Option<u8>);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Wrapped(#[api(min_items = 1)] Vec<Inner>);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(transparent)]
struct Same {
    #[api(max_items = 1)]
    list: Vec<Inner>,
}

#[test]
fn tuples_and_newtypes() {
    refused(
        &Pair("ab".to_owned(), 0, Inner { n: 2 }, Some(0)),
        r#"["ab",{"n":2},0]"#,
        &[
            "/0: expected a string of at most 1 character (max_length, line 1, column 2)",
            "/1/n: expected a number of at most 1 (maximum, line 1, column 12)",
            "/2: expected a number of at least 1 (minimum, line 1, column 15)",
        ],
    );
    refused(&Wrapped(vec![]), "[]", &["expected an array of at least 1 item (min_items, line 1, column 1)"]);
    refused(
        &Same { list: vec![Inner { n: 0 }, Inner { n: 2 }] },
        " [{\"n\":0},\n{\"n\":2}]",
        &[
            "expected an array of at most 1 item (max_items, line 1, column 2)",
            "/1/n: expected a number of at most 1 (maximum, line 2, column 6)",
        ],
    );
}

/// The same variants in each of the four representations.
macro_rules! tagged {
    ($name:ident, $($attribute:tt)*) => {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        $($attribute)*
        enum $name {
            Fields { #[api(max_length = 1)] text: String, inner: Inner },
            Model(Inner),
            Empty,
        }
    };
}

tagged!(External,);
tagged!(Internal, #[serde(tag = "t")]);
tagged!(Adjacent, #[serde(tag = "t", content = "c")]);
tagged!(Untagged, #[serde(untagged)]);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Values {
    Value(#[api(minimum = 1)] u8),
    Two(#[api(minimum = 1)] u8, Inner),
    #[serde(untagged)]
    Text(#[api(max_length = 1)] String),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", content = "c")]
enum Contents {
    Value(#[api(minimum = 1)] u8),
    Two(#[api(minimum = 1)] u8, Inner),
}

#[test]
fn variants_of_every_tagging() {
    const TEXT: &str = "expected a string of at most 1 character (max_length, line 1, column";
    const LEAST: &str = "expected a number of at least 1 (minimum, line 1, column";
    const MOST: &str = "expected a number of at most 1 (maximum, line 1, column";
    macro_rules! of {
        ($ty:ident: $($text:literal => $variant:ident $fields:tt, [$($pointer:literal $message:ident $column:literal),*];)*) => {$(
            let expected: Vec<String> = vec![$(format!("{}{} {})", $pointer, $message, $column)),*];
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            refused(&$ty::$variant $fields, $text, &expected);
        )*};
    }
    let (text, inner) = (|| "ab".to_owned(), || Inner { n: 2 });
    of!(External:
        r#"{"Fields":{"text":"ab","inner":{"n":2}}}"# => Fields { text: text(), inner: inner() }, ["/Fields/text: " TEXT 19, "/Fields/inner/n: " MOST 37];
        r#"{"Model":{"n":2}}"# => Model(inner()), ["/Model/n: " MOST 15];
    );
    of!(Internal:
        r#"{"t":"Fields","text":"ab","inner":{"n":2}}"# => Fields { text: text(), inner: inner() }, ["/text: " TEXT 22, "/inner/n: " MOST 40];
        r#"{"n":2,"t":"Model"}"# => Model(inner()), ["/n: " MOST 6];
    );
    of!(Adjacent:
        r#"{"t":"Fields","c":{"text":"ab","inner":{"n":2}}}"# => Fields { text: text(), inner: inner() }, ["/c/text: " TEXT 27, "/c/inner/n: " MOST 45];
        r#"{"c":{"n":2},"t":"Model"}"# => Model(inner()), ["/c/n: " MOST 11];
    );
    of!(Untagged:
        r#"{"text":"ab","inner":{"n":2}}"# => Fields { text: text(), inner: inner() }, ["/text: " TEXT 9, "/inner/n: " MOST 27];
        r#"{"n":2}"# => Model(inner()), ["/n: " MOST 6];
    );
    of!(Values:
        r#"{"Value":0}"# => Value(0), ["/Value: " LEAST 10];
        r#"{"Two":[0,{"n":2}]}"# => Two(0, inner()), ["/Two/0: " LEAST 9, "/Two/1/n: " MOST 16];
        r#""ab""# => Text(text()), ["" TEXT 1];
    );
    of!(Contents:
        r#"{"t":"Value","c":0}"# => Value(0), ["/c: " LEAST 18];
        r#"{"t":"Two","c":[0,{"n":2}]}"# => Two(0, inner()), ["/c/0: " LEAST 17, "/c/1/n: " MOST 24];
    );
    assert_eq!(Untagged::Empty.validate(), Ok(()));
    assert_eq!(Internal::from_json(r#"{"t":"Empty"}"#), Ok(Internal::Empty));
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Size {
    Small(#[api(maximum = 9)] u8),
    Large(#[api(minimum = 1000)] u32),
}

#[test]
fn a_variant_whose_rules_are_broken_is_not_what_the_value_is() {
    assert_eq!(Size::from_json("9"), Ok(Size::Small(9)));
    assert_eq!(Size::from_json("1000"), Ok(Size::Large(1000)));
    assert_eq!(serde_json::from_str::<Size>("1000").unwrap(), Size::Large(1000));
    let report = Size::from_json("10").unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "fits no variant: `Small` expected a number of at most 9; `Large` expected a number of at least 1000 \
          (no_match, line 1, column 1)"
        ]
    );
    assert!(serde_json::from_str::<Size>("10").is_err());
    // By hand it is clear which one is meant.
    assert_eq!(lines(&Size::Small(10).validate().unwrap_err()), ["expected a number of at most 9 (maximum)"]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Flat {
    #[api(max_length = 1)]
    own: String,
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    maybe: Option<Maybe>,
    #[serde(flatten)]
    #[api(max_properties = 1, keys(max_length = 1), values(maximum = 5))]
    rest: BTreeMap<String, u8>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Maybe {
    #[api(maximum = 1)]
    m: u8,
}

#[test]
fn flattened_models_and_maps() {
    let rest = [("a".to_owned(), 6), ("bc".to_owned(), 1)];
    let value = Flat { own: "ab".to_owned(), inner: Inner { n: 2 }, maybe: None, rest: rest.into() };
    let report = Flat::from_json(r#"{"own":"ab","n":2,"a":6,"bc":1}"#).unwrap_err();
    let expected = [
        // The map is the object that it is a part of.
        "expected an object of at most 1 member (max_properties, line 1, column 1)",
        "/own: expected a string of at most 1 character (max_length, line 1, column 8)",
        "/n: expected a number of at most 1 (maximum, line 1, column 17)",
        "/a: expected a number of at most 5 (maximum, line 1, column 23)",
        "/bc: expected a string of at most 1 character (max_length, line 1, column 30)",
    ];
    assert_eq!(lines(&report), expected);
    // By hand the order is that of the fields.
    let by_hand = value.validate().unwrap_err();
    let sorted = |report: &Report| {
        let mut lines: Vec<_> = super::said(report).into_iter().map(|said| format!("{said:?}")).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&by_hand), sorted(&report));
    // As in serde, an optional part that cannot be read is not there.
    let flat = Flat::from_json(r#"{"own":"a","n":1,"m":2}"#).unwrap();
    assert_eq!((flat.maybe, flat.rest.len()), (None, 1));
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Generic<T, const N: usize> {
    #[api(exclusive_maximum = 3)]
    one: T,
    #[api(items(minimum = 0))]
    all: [T; N],
    #[api(required, maximum = 5)]
    maybe: Option<T>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Page<T> {
    #[api(max_items = 2)]
    items: Vec<T>,
}

#[test]
fn generic_models() {
    refused(
        &Generic::<i8, 2> { one: 3, all: [-1, 0], maybe: Some(6) },
        r#"{"one":3,"all":[-1,0],"maybe":6}"#,
        &[
            "/one: expected a number less than 3 (exclusive_maximum, line 1, column 8)",
            "/all/0: expected a number of at least 0 (minimum, line 1, column 17)",
            "/maybe: expected a number of at most 5 (maximum, line 1, column 31)",
        ],
    );
    refused(
        &Page { items: vec![Inner { n: 0 }, Inner { n: 1 }, Inner { n: 2 }] },
        r#"{"items":[{"n":0},{"n":1},{"n":2}]}"#,
        &[
            "/items: expected an array of at most 2 items (max_items, line 1, column 10)",
            "/items/2/n: expected a number of at most 1 (maximum, line 1, column 32)",
        ],
    );
    assert!(Page::<u8>::draft().items([1, 2, 3]).build().is_err());
    assert!(Generic::<f64, 0>::builder().one(2.5).all([]).maybe(1.0).build().is_ok());
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Tree {
    #[api(max_length = 1)]
    name: String,
    #[serde(default)]
    #[api(max_items = 1)]
    children: Vec<Tree>,
    parent: Option<Box<Tree>>,
}

#[test]
fn recursive_models() {
    let tree = |name: &str, children: Vec<Tree>| Tree { name: name.to_owned(), children, parent: None };
    let mut value = tree("a", vec![tree("b", vec![tree("cc", vec![])]), tree("dd", vec![])]);
    value.parent = Some(Box::new(tree("ee", vec![])));
    refused(
        &value,
        r#"{"name":"a","children":[{"name":"b","children":[{"name":"cc","children":[]}]},{"name":"dd","children":[]}],"parent":{"name":"ee","children":[]}}"#,
        &[
            "/children: expected an array of at most 1 item (max_items, line 1, column 24)",
            "/children/0/children/0/name: expected a string of at most 1 character (max_length, line 1, column 57)",
            "/children/1/name: expected a string of at most 1 character (max_length, line 1, column 87)",
            "/parent/name: expected a string of at most 1 character (max_length, line 1, column 125)",
        ],
    );
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(from = "String", into = "String")]
struct Trimmed {
    #[api(min_length = 1)]
    text: String,
}

impl From<String> for Trimmed {
    fn from(text: String) -> Self {
        Self { text: text.trim().to_owned() }
    }
}

impl From<Trimmed> for String {
    fn from(trimmed: Trimmed) -> Self {
        trimmed.text
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(try_from = "Inner", into = "Inner")]
struct Even(#[api(multiple_of = 2)] u8);

impl TryFrom<Inner> for Even {
    type Error = String;

    fn try_from(inner: Inner) -> Result<Self, String> {
        Ok(Self(inner.n))
    }
}

impl From<Even> for Inner {
    fn from(even: Even) -> Self {
        Self { n: even.0 }
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Holds {
    trimmed: Trimmed,
    even: Vec<Even>,
}

#[test]
fn types_that_are_read_as_another() {
    assert_eq!(Trimmed::from_json("\" a \"").unwrap().text, "a");
    let report = Holds::from_json(r#"{"trimmed":"  ","even":[{"n":1},{"n":0}]}"#).unwrap_err();
    let expected = [
        "/trimmed/text: expected a string of at least 1 character (min_length)",
        "/even/0: expected a multiple of 2 (multiple_of, line 1, column 25)",
    ];
    assert_eq!(lines(&report), expected);
    let by_hand = Holds { trimmed: Trimmed { text: String::new() }, even: vec![Even(1), Even(0)] };
    same(&by_hand.validate().unwrap_err(), &report);
    // The rules of the type that it is read as come first.
    let report = Holds::from_json(r#"{"trimmed":"a","even":[{"n":3}]}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/even/0: expected a multiple of 2 (multiple_of, line 1, column 24)",
            "/even/0/n: expected a number of at most 1 (maximum, line 1, column 29)",
        ]
    );
    assert!(serde_json::from_value::<Trimmed>(json!("  ")).is_err());
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Outer {
    inner: Inner,
    all: Vec<Option<Inner>>,
}

#[test]
fn only_a_model_with_rules_of_its_own_is_built_to_a_result() {
    let inner = || Inner { n: 2 };
    // What is inside has been checked where it was made.
    let outer: Outer = Outer::builder().inner(inner()).all([Some(inner()), None]).build();
    let report = outer.validate().unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/inner/n: expected a number of at most 1 (maximum)",
            "/all/0/n: expected a number of at most 1 (maximum)"
        ]
    );
    assert_eq!(Outer::draft().inner(inner()).all([Some(inner()), None]).build().unwrap_err(), report);
    same(&Outer::from_json(outer.to_json()).unwrap_err(), &report);
    let _: Result<Inner, Report> = Inner::builder().n(1).build();
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Free {
    any: Vec<String>,
}

#[test]
fn without_rules_all_is_well() {
    let free: Free = Free::builder().any([""]).build();
    assert_eq!(free.validate(), Ok(()));
}

#[test]
fn several_rules_of_one_field_are_all_told() {
    one!(Text: String, min_length = 3, max_length = 5, pattern = "^a", custom = refuse, custom = refuse_too);
    fn refuse(_: &str) -> Result<(), &'static str> {
        Err("must be another")
    }
    fn refuse_too(_: &String) -> Result<(), String> {
        Err("must be better".to_owned())
    }
    breaks::<Text>(&"b".to_owned(), &["min_length", "pattern", "custom", "custom"]);
    one!(Number: u8, minimum = 2);
    keeps::<Number>(&2);
    // Beside what is missing, unknown or of another type.
    let report =
        json::from_value::<Presences>(json!({ "optional": "a", "tristate": 1, "number": 9 })).unwrap_err();
    let found: Vec<_> = report.iter().map(|found| (found.pointer(), found.code().as_str())).collect();
    assert_eq!(
        found,
        [
            ("/number", "maximum"),
            ("/optional", "min_length"),
            ("/tristate", "type"),
            ("/nullable", "missing")
        ]
    );
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pointers {
    #[api(minimum = 5)]
    number: Box<u8>,
    #[api(maximum = 5)]
    wrapped: Wrapping<i16>,
    #[api(max_length = 2)]
    text: Option<Arc<str>>,
    #[api(min_length = 2)]
    boxed: Rc<String>,
    #[api(minimum = 5)]
    lent: Cow<'static, u8>,
    #[api(max_items = 1, items(maximum = 9))]
    items: Rc<Vec<Rc<u8>>>,
    #[api(max_properties = 1, values(min_length = 1))]
    members: Arc<BTreeMap<String, Option<Box<str>>>>,
}

#[test]
fn rules_see_through_pointers() {
    let document = r#"{"number":4,"wrapped":6,"text":"abc","boxed":"a","lent":3,"items":[1,10],"members":{"a":"","b":null}}"#;
    let expected = [
        "/number: expected a number of at least 5 (minimum)",
        "/wrapped: expected a number of at most 5 (maximum)",
        "/text: expected a string of at most 2 characters (max_length)",
        "/boxed: expected a string of at least 2 characters (min_length)",
        "/lent: expected a number of at least 5 (minimum)",
        "/items: expected an array of at most 1 item (max_items)",
        "/items/1: expected a number of at most 9 (maximum)",
        "/members: expected an object of at most 1 member (max_properties)",
        "/members/a: expected a string of at least 1 character (min_length)",
    ];
    let value: serde_json::Value = serde_json::from_str(document).unwrap();
    // A `Value` has its members in the order of their names.
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    let report = json::from_value::<Pointers>(value).unwrap_err();
    assert_eq!(sorted(lines(&report)), sorted(expected.map(str::to_owned).to_vec()));
    let value = Pointers {
        number: Box::new(4),
        wrapped: Wrapping(6),
        text: Some("abc".into()),
        boxed: Rc::new("a".to_owned()),
        lent: Cow::Owned(3),
        items: Rc::new(vec![Rc::new(1), Rc::new(10)]),
        members: Arc::new([("a".to_owned(), Some("".into())), ("b".to_owned(), None)].into()),
    };
    assert_eq!(lines(&value.validate().unwrap_err()), expected);
}
