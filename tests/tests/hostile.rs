//! Hostile documents: they cost no more than their own size, and never more than an error.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::{Debug, Write as _};

use renamed_api_model::FieldType;
use renamed_api_model::{ApiModel, Code, Report, Violation, json};
use serde::de::DeserializeOwned;
use serde_json::Value;
use stackone_models::connect_sessions::ConnectSessionToken;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Order {
    id: u32,
    note: Option<String>,
    lines: Option<Vec<Line>>,
    any: Option<Value>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Line {
    sku: String,
    count: Option<u8>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Tree {
    children: Vec<Tree>,
}

#[derive(ApiModel, Debug)]
#[api(crate = renamed_api_model)]
struct Lists(Vec<u32>, VecDeque<u64>, HashMap<String, u64>);

#[derive(ApiModel, Debug)]
#[api(crate = renamed_api_model)]
struct ByName(HashMap<String, u64>);

#[track_caller]
fn refused<T: for<'de> FieldType<'de>>(document: &str) -> Report {
    match json::from_str::<T>(document) {
        Ok(_) => panic!("the document is good"),
        Err(report) => report,
    }
}

/// The one violation of a report.
#[track_caller]
fn only(report: &Report) -> (Code, &str) {
    assert_eq!(report.len(), 1);
    report.iter().next().map(|violation| (violation.code(), violation.message())).unwrap()
}

/// How large the report is, in every form that it can be sent in.
fn size(report: &Report) -> usize {
    let parts = report.iter().map(|violation| violation.pointer().len() + violation.message().len());
    let shown = [
        report.to_string().len(),
        json::to_vec(report).unwrap().len(),
        report.to_problem().to_string().len(),
    ];
    shown.into_iter().chain([parts.sum()]).max().unwrap_or_default()
}

#[test]
fn empty() {
    assert_eq!(
        only(&refused::<ConnectSessionToken>("")),
        (Code::Syntax, "expected a value, found the end of the text")
    );
    assert_eq!(only(&json::from_slice::<Order>(b"").unwrap_err()).0, Code::Syntax);
    assert_eq!(only(&json::from_reader::<_, Order>(std::io::empty()).unwrap_err()).0, Code::Syntax);
    assert_eq!(only(&refused::<Order>(&" ".repeat(1_000_000))).0, Code::Syntax);
}

#[test]
fn cut_off_anywhere() {
    let document = r#"{"id": 1, "note": "\u00e9\n", "lines": [{"sku": "a", "count": 2}], "any": [1.5e3, {"x": null}], "y": [true]}"#;
    assert!(json::from_str::<Order>(document).is_ok());
    for end in 0..document.len() {
        let report = refused::<Order>(&document[..end]);
        assert_eq!(only(&report).0, Code::Syntax, "{end}");
    }
}

#[test]
fn deep_arrays() {
    let open = "[".repeat(100_000);
    let closed = format!("{open}{}", "]".repeat(100_000));
    let ends = (Code::Syntax, "the text ends inside an array or object");
    assert_eq!(only(&refused::<Order>(&open)), ends);
    assert_eq!(only(&refused::<Value>(&open)), ends);
    assert_eq!(only(&refused::<Tree>(&open)), ends);
    assert_eq!(only(&refused::<Order>(&closed)), (Code::Type, "expected an object, found an array"));
    assert_eq!(only(&refused::<Value>(&closed)), (Code::Syntax, "nested too deeply"));
    assert_eq!(
        only(&refused::<Vec<u8>>(&closed)),
        (Code::Type, "expected an integer from 0 to 255, found an array")
    );
    assert_eq!(
        only(&refused::<Order>(&format!("{{\"id\": 1, \"note\": {closed}}}"))),
        (Code::Type, "expected a string, found an array")
    );
    assert_eq!(
        only(&refused::<Order>(&format!("{{\"id\": 1, \"any\": {closed}}}"))),
        (Code::Syntax, "nested too deeply")
    );
}

/// What no field wants is passed over, however deep, and without the stack.
#[test]
fn deep_unknown_members() {
    let levels = 100_000;
    let objects = format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    let arrays = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let mixed = format!("{}{}", "[{\"b\":".repeat(levels), "0}]".repeat(levels)).replacen("0}]", "null}]", 1);
    for deep in [&objects, &arrays] {
        let order = json::from_str::<Order>(&format!("{{\"later\": {deep}, \"id\": 7}}"));
        assert_eq!(order, Ok(Order { id: 7, note: None, lines: None, any: None }));
        // The same in a second look: the report goes by.
        let report = refused::<Order>(&format!("{{\"later\": {deep}, \"id\": \"7\"}}"));
        assert_eq!(
            only(&report),
            (Code::Type, "expected an integer of 32 bits, not negative, found a string")
        );
        let report = refused::<Line>(&format!("{{\"sku\": \"a\", \"later\": {deep}}}"));
        assert_eq!(only(&report), (Code::UnknownField, "unknown field, expected one of `sku`, `count`"));
    }
    let broken = refused::<Order>(&format!("{{\"later\": {mixed}, \"id\": 7}}"));
    assert_eq!(only(&broken).0, Code::Syntax);
}

#[test]
fn deep_models() {
    let nested = |levels: usize| format!("{}{}", "{\"children\":[".repeat(levels), "]}".repeat(levels));
    assert!(json::from_str::<Tree>(&nested(63)).is_ok());
    let report = refused::<Tree>(&nested(64));
    assert_eq!(only(&report), (Code::Syntax, "nested too deeply"));
    // Two brackets a level: the 128th is the second of the 64th.
    let position = report.iter().next().and_then(Violation::position);
    assert_eq!(position.map(|at| (at.line, at.column)), Some((1, 64 * "{\"children\":[".len())));
    assert_eq!(only(&refused::<Tree>(&nested(50_000))), (Code::Syntax, "nested too deeply"));
}

#[test]
fn enormous_strings() {
    let long = "x".repeat(10_000_000);
    let order = json::from_str::<Order>(&format!("{{\"id\": 1, \"note\": \"{long}\"}}")).unwrap();
    assert_eq!(order.note.map(|note| note.len()), Some(10_000_000));
    // Where it does not fit, the report has none of it.
    let report = refused::<Order>(&format!("{{\"id\": \"{long}\"}}"));
    assert_eq!(only(&report).0, Code::Type);
    assert!(size(&report) < 1_000);
    let report = refused::<Line>(&format!("{{\"sku\": \"\", \"count\": \"{long}\"}}"));
    assert!(size(&report) < 1_000);
    // Not even of a string that never ends, or of one that must be put together from escapes.
    assert!(size(&refused::<Order>(&format!("{{\"id\": \"{long}"))) < 1_000);
    let escapes = "\\u0041".repeat(1_000_000);
    let order = json::from_str::<Order>(&format!("{{\"id\": 1, \"note\": \"{escapes}\"}}")).unwrap();
    assert_eq!(order.note, Some("A".repeat(1_000_000)));
}

#[test]
fn enormous_numbers() {
    let digits = "7".repeat(1_000_000);
    for number in
        [digits.clone(), format!("-{digits}"), format!("0.{digits}e{digits}"), format!("1e-{digits}")]
    {
        let report = refused::<Order>(&format!("{{\"id\": {number}}}"));
        assert_eq!(report.len(), 1);
        assert!(size(&report) < 1_000);
        assert!(json::from_str::<Order>(&format!("{{\"id\": 1, \"later\": {number}}}")).is_ok());
    }
}

#[test]
fn a_million_wrong_items() {
    let document = format!("[{}null]", "\"\",".repeat(999_999));
    let report = refused::<Vec<u8>>(&document);
    assert_eq!((report.len(), report.is_truncated()), (Report::LIMIT, true));
    assert_eq!(report.iter().last().map(Violation::pointer), Some("/99"));
    assert!(size(&report) < 20_000);
    let report = refused::<Vec<Line>>(&format!("[{}{{}}]", "{},".repeat(999_999)));
    assert_eq!((report.len(), report.is_truncated()), (Report::LIMIT, true));
    // The last of a million good ones.
    let report = refused::<Vec<u8>>(&format!("[{}256]", "1,".repeat(999_999)));
    assert_eq!(report.iter().next().map(Violation::pointer), Some("/999999"));
    assert_eq!(report.iter().next().and_then(Violation::position).map(|at| at.column), Some(2 * 999_999 + 2));
}

/// A long key is in the pointer to everything inside: the report must not multiply it.
#[test]
fn long_keys_above_many_faults() {
    let key = "k".repeat(1_000_000);
    let wrong = vec!["null"; 150].join(",");

    let document = format!("{{\"{key}\":{{\"{key}\":[{wrong}]}}}}");
    let report = refused::<BTreeMap<String, BTreeMap<String, Vec<u8>>>>(&document);
    assert_eq!(report.iter().next().map(|violation| violation.pointer().len()), Some(2 * 1_000_001 + 2));
    assert!(report.is_truncated());
    assert!(size(&report) < 4 * document.len(), "{} of {}", size(&report), document.len());

    // Escaped in a pointer, `~` and `/` are twice as long.
    let document = format!("{{\"{}\":[{wrong}]}}", "~".repeat(1_000_000));
    let report = refused::<HashMap<String, Vec<u8>>>(&document);
    assert!(report.is_truncated());
    assert!(size(&report) < 8 * document.len(), "{} of {}", size(&report), document.len());

    // The missing members of objects below a long key.
    let document = format!("{{\"{key}\":[{}]}}", vec!["{}"; 150].join(","));
    let report = refused::<BTreeMap<String, Vec<Line>>>(&document);
    assert!(report.is_truncated());
    assert!(size(&report) < 4 * document.len(), "{} of {}", size(&report), document.len());

    // A foreign type tells where it failed by itself.
    let document = format!("{{\"{key}\":{}}}", "[".repeat(200) + &"]".repeat(200));
    let report = refused::<BTreeMap<String, Value>>(&document);
    assert_eq!(only(&report), (Code::Syntax, "nested too deeply"));
    assert!(size(&report) < 2 * document.len());
}

#[test]
fn long_unknown_keys() {
    let mut document = String::from("{\"sku\": \"a\"");
    for index in 0..50 {
        let _ = write!(document, ", \"{index}{}\": 1", "u".repeat(100_000));
    }
    document.push('}');
    let report = refused::<Line>(&document);
    assert_eq!((report.len(), report.is_truncated()), (50, false));
    assert!(size(&report) < 2 * document.len());

    // One key, a million times as long as its value.
    let key = "w".repeat(1_000_000);
    let report = refused::<Line>(&format!("{{\"{key}\": 1, \"sku\": \"a\", \"{key}\": 2}}"));
    assert_eq!(report.iter().map(|violation| violation.pointer().len()).collect::<Vec<_>>(), [1_000_001; 2]);
    assert!(report.iter().all(|violation| violation.message().len() < 100));
}

#[test]
fn a_hundred_thousand_unknown_keys() {
    let mut document = String::from("{");
    for index in 0..100_000 {
        let _ = write!(document, "\"key{index}\": {index}, ");
    }
    document.push_str("\"sku\": \"a\", \"id\": 3}");
    let report = refused::<Line>(&document);
    assert_eq!((report.len(), report.is_truncated()), (Report::LIMIT, true));
    assert!(report.iter().all(|violation| violation.code() == Code::UnknownField));
    assert_eq!(report.iter().last().map(Violation::pointer), Some("/key99"));
    assert_eq!(json::from_str::<Order>(&document).map(|order| order.id), Ok(3));
}

#[test]
fn the_same_key_over_and_over() {
    let document = format!("{{\"id\": 1{}}}", ", \"id\": 2".repeat(100_000));
    let report = refused::<Order>(&document);
    assert_eq!((report.len(), report.is_truncated()), (Report::LIMIT, true));
    assert!(
        report.iter().all(|violation| (violation.pointer(), violation.code()) == ("/id", Code::Duplicate))
    );
    // A map takes the last, as serde does, and grows by one.
    let document = format!("{{\"a\": 0{}}}", ", \"a\": 1".repeat(100_000));
    assert_eq!(json::from_str::<HashMap<String, u8>>(&document), Ok(HashMap::from([("a".to_owned(), 1)])));
}

/// Many keys that share a prefix, and names just next to those of the model.
#[test]
fn near_misses() {
    let mut document = String::from("{\"sku\": \"a\"");
    for index in 0..1_000 {
        let _ = write!(document, ", \"sk{index}\": 1, \"{}\": 2", "SKU".repeat(index + 1));
    }
    document.push('}');
    let report = refused::<Line>(&document);
    assert_eq!((report.len(), report.is_truncated()), (Report::LIMIT, true));
    assert_eq!(
        report.iter().take(2).map(Violation::message).collect::<Vec<_>>(),
        ["unknown field, did you mean `sku`?"; 2]
    );
}

#[test]
fn not_utf_8() {
    let whole = |document: &[u8]| {
        let report = json::from_slice::<Order>(document).unwrap_err();
        let violation = report.iter().next().unwrap().clone();
        assert_eq!(only(&report), (Code::Syntax, "the text is not valid UTF-8"));
        violation.position().map(|position| (position.line, position.column))
    };
    assert_eq!(whole(b"\xff"), Some((1, 1)));
    assert_eq!(whole(b"{\"id\": 1}\xc3"), Some((1, 10)));
    assert_eq!(whole(b"{\"id\": 1,\n\"caf\xc3\xa9\": \"\xe2\x82\"}"), Some((2, 10)));
    assert_eq!(whole(b"{\"i\x80d\": 1}"), Some((1, 4)));
    let mut long = b"{\"id\": 1, \"note\": \"".to_vec();
    long.extend("a".repeat(1_000_000).bytes());
    long.extend(b"\xed\xa0\x80\"}");
    assert_eq!(whole(&long), Some((1, 1_000_020)));
    assert_eq!(
        Order::from_json(b"\"\xf0\x9f\"").unwrap_err(),
        json::from_slice::<Order>(b"\"\xf0\x9f\"").unwrap_err()
    );
    assert_eq!(
        only(&json::from_reader::<_, Order>(&b"[\xfe]"[..]).unwrap_err()).1,
        "the text is not valid UTF-8"
    );
}

/// The bytes of a key are as good as any, in `Display` too.
#[test]
fn keys_of_control_characters() {
    let key = "\\u0000".repeat(200_000);
    let document = format!("{{\"{key}\": \"x\"}}");
    let report = refused::<BTreeMap<String, u8>>(&document);
    assert_eq!(report.iter().next().map(|violation| violation.pointer().len()), Some(200_001));
    assert!(size(&report) < 2 * document.len());
    assert!(!report.to_string().contains('\0'));
}

/// Formats that say how many items are to come may lie.
#[test]
fn counts_without_items() {
    for bytes in
        [&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01][..], &[0x80, 0x80, 0x80, 0x80, 0x10]]
    {
        assert!(postcard::from_bytes::<Tree>(bytes).is_err());
        assert!(postcard::from_bytes::<Lists>(bytes).is_err());
    }
    let mut document = vec![0xa1, 0x68];
    document.extend(b"children");
    document.extend([0x9b, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    assert!(ciborium::from_reader::<Tree, _>(document.as_slice()).is_err());
    let map = [0xbb, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert!(ciborium::from_reader::<ByName, _>(map.as_slice()).is_err());
}

/// What is kept until it is known what it is, is kept once, however deep it lies.
#[test]
fn kept_once_at_any_depth() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t", content = "c")]
    #[allow(dead_code, reason = "only read")]
    enum Beside {
        Node(Option<Box<Beside>>),
        Leaf(Vec<u8>),
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    #[allow(dead_code, reason = "only read")]
    enum Within {
        Node { c: Option<Box<Within>> },
        Leaf { c: Vec<u8> },
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Flattened {
        #[serde(flatten)]
        more: More,
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[allow(dead_code, reason = "only read")]
    struct More {
        c: Option<Box<Flattened>>,
        list: Option<Vec<u8>>,
    }
    fn bytes<T: DeserializeOwned>(document: &str) -> u64 {
        let counted = allocation_counter::measure(|| drop(serde_json::from_str::<T>(document).unwrap()));
        counted.bytes_total
    }
    let items = format!("[{}]", ["1"; 1000].join(","));
    let tagged = |depth: usize| {
        let (open, close) = (r#"{"c":"#.repeat(depth), r#","t":"Node"}"#.repeat(depth));
        format!(r#"{open}{{"c":{items},"t":"Leaf"}}{close}"#)
    };
    let flattened = |depth: usize| {
        let (open, close) = (r#"{"c":"#.repeat(depth), "}".repeat(depth));
        format!(r#"{open}{{"list":{items}}}{close}"#)
    };
    for (few, many) in [
        (bytes::<Beside>(&tagged(10)), bytes::<Beside>(&tagged(100))),
        (bytes::<Within>(&tagged(10)), bytes::<Within>(&tagged(100))),
        (bytes::<Flattened>(&flattened(10)), bytes::<Flattened>(&flattened(100))),
    ] {
        assert!(many < 3 * few, "{many} bytes at ten times the depth, not {few}");
    }
}

/// What is read by its tag, flattened or tried is gone over before; what is found out in doing so is remembered, and right.
#[test]
fn deep_and_long() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Tagged {
        Node { c: Option<Box<Tagged>>, list: Option<Vec<Vec<u8>>> },
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Flattened {
        #[serde(flatten)]
        more: More,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct More {
        c: Option<Box<Flattened>>,
        list: Option<Vec<Vec<u8>>>,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Untagged {
        First { c: Box<Untagged>, list: Option<Vec<Vec<u8>>>, t: u8 },
        Second { c: Box<Untagged>, list: Option<Vec<Vec<u8>>>, t: String },
        Last(u8),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model, check = Self::has_few)]
    struct Ruled {
        c: Option<Box<Ruled>>,
        list: Option<Vec<Vec<u8>>>,
        t: Option<String>,
    }
    impl Ruled {
        fn has_few(&self) -> Result<(), Violation> {
            let few = self.list.as_ref().is_none_or(|list| list.len() < 40);
            if few { Ok(()) } else { Err(Violation::custom("/t", "more than a few")) }
        }
    }
    fn read<T: for<'de> FieldType<'de> + DeserializeOwned + PartialEq + Debug>(
        end: &str,
    ) -> Result<(), Report> {
        let levels = 60;
        let list = format!("[{}]", ["[1, 2, 3], []"; 20].join(", "));
        let close = format!(", \"list\": {list}, \"t\": \"Node\"}}").repeat(levels);
        let document = format!("{}{end}{close}", "{\"c\": ".repeat(levels));
        let read = json::from_str::<T>(&document);
        assert_eq!(read.as_ref().ok(), serde_json::from_str::<T>(&document).ok().as_ref());
        read.map(drop)
    }
    let wrong = |report: Report, place: &str| {
        let (code, _) = only(&report);
        let pointer = report.iter().next().map(|violation| violation.pointer().to_owned()).unwrap();
        assert_eq!(pointer, format!("{}{place}", "/c".repeat(60)));
        code
    };
    assert_eq!(read::<Tagged>("null"), Ok(()));
    assert_eq!(wrong(read::<Tagged>("7").unwrap_err(), ""), Code::Type);
    assert_eq!(wrong(read::<Tagged>(r#"{"t": "Nod"}"#).unwrap_err(), "/t"), Code::UnknownVariant);
    assert_eq!(read::<Flattened>("null"), Ok(()));
    assert_eq!(wrong(read::<Flattened>("7").unwrap_err(), ""), Code::Type);
    assert_eq!(read::<Untagged>("7"), Ok(()));
    assert_eq!(only(&read::<Untagged>("null").unwrap_err()).0, Code::NoMatch);
    let report = read::<Ruled>("null").unwrap_err();
    let places: Vec<_> = report.iter().map(|violation| violation.pointer().to_owned()).collect();
    assert_eq!(places.len(), 60);
    assert!(places.iter().all(|place| place.ends_with("/t")), "{places:?}");
    assert!(report.iter().all(|violation| violation.position().is_some()));
}
