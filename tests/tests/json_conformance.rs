//! The JSON reader against `serde_json`: it accepts and refuses the same documents, and gives the same values.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::{self, Debug};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use renamed_api_model::FieldType;
use renamed_api_model::{ApiModel, Code, Report, Violation, json};
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Number, Value};

/// The same types twice: with the model's derive, and with serde's.
macro_rules! twins {
    ($($item:item)*) => {
        mod ours {
            #[allow(clippy::wildcard_imports, reason = "the types of the fields")]
            use super::*;
            $(
                #[derive(renamed_api_model::ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                $item
            )*
        }
        mod theirs {
            #[allow(clippy::wildcard_imports, reason = "the types of the fields")]
            use super::*;
            $(
                #[derive(serde::Deserialize, Clone, Debug, PartialEq)]
                $item
            )*
        }
    };
}

twins! {
    pub(super) struct Reading {
        pub(super) id: u64,
        pub(super) label: String,
        pub(super) offset: i64,
        pub(super) ratio: f64,
        pub(super) is_open: bool,
        pub(super) colour: Colour,
        pub(super) note: Option<String>,
        pub(super) tags: Vec<String>,
        pub(super) span: (bool, i8),
        pub(super) pair: [u16; 2],
        pub(super) inner: Inner,
        pub(super) inners: Vec<Inner>,
        pub(super) counts: BTreeMap<String, u32>,
        pub(super) any: Value,
    }

    #[serde(deny_unknown_fields)]
    pub(super) struct Inner {
        pub(super) name: String,
        #[serde(alias = "amount")]
        pub(super) count: u8,
        pub(super) mark: Option<char>,
        #[serde(default)]
        pub(super) wide: i128,
    }

    #[derive(Eq, PartialOrd, Ord)]
    #[serde(rename_all = "kebab-case")]
    pub(super) enum Colour {
        Red,
        #[serde(alias = "grass")]
        Green,
        NightBlue,
    }

    #[serde(rename_all = "camelCase")]
    pub(super) struct Small {
        pub(super) first_name: String,
        pub(super) age: Option<u8>,
    }

    #[derive(Eq)]
    pub(super) struct Empty {}

    /// Two levels of nesting a node.
    pub(super) struct Tree {
        pub(super) children: Vec<Tree>,
    }
}

const READING: &str = r#"{
  "id": 18446744073709551615, "label": "caf\u00e9 \"noir\" 😀", "offset": -7, "ratio": 0.5,
  "is_open": true, "colour": "night-blue", "note": null, "tags": ["a", "\n"], "span": [false, -3],
  "pair": [1, 65535], "inner": {"name": "x", "count": 9, "mark": "é", "wide": -170141183460469231731687303715884105728},
  "inners": [{"name": "", "amount": 0}], "counts": {"a": 1, "b\\": 2}, "any": {"k": [1.5, -2, {"n": null}]},
  "later": {"x": [1, "\ud800", {}]}
}"#;

/// How the two differ about a document, if they do.
fn difference<O, T>(document: &[u8]) -> Option<String>
where
    O: for<'de> FieldType<'de> + Debug,
    T: DeserializeOwned + Debug,
{
    compare::<O, T>(document, |ours, theirs| format!("{ours:?}") == format!("{theirs:?}"))
}

fn compare<O, T>(document: &[u8], same: impl FnOnce(O, T) -> bool) -> Option<String>
where
    O: for<'de> FieldType<'de> + Debug,
    T: DeserializeOwned + Debug,
{
    let ours = json::from_slice::<O>(document);
    let theirs = serde_json::from_slice::<T>(document);
    let shown = format!("ours {}, serde_json's {theirs:?}", show(&ours));
    let fault = match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => (!same(ours, theirs)).then_some("another value"),
        (Err(report), Err(_)) => report_fault(document, &report),
        // See `deliberate_differences`.
        (Err(report), Ok(_)) if !is_utf8(document) => report_fault(document, &report),
        _ => Some("another verdict"),
    };
    let ty = std::any::type_name::<O>();
    fault.map(|fault| format!("{} as {ty}: {fault}: {shown}", shorten(document)))
}

fn is_utf8(document: &[u8]) -> bool {
    std::str::from_utf8(document).is_ok()
}

fn show<O: Debug>(read: &Result<O, Report>) -> String {
    match read {
        Ok(value) => format!("{value:?}"),
        Err(report) => report.to_string(),
    }
}

fn shorten(document: &[u8]) -> String {
    let text = document.escape_ascii().to_string();
    if text.len() <= 200 { text } else { format!("{}… ({} bytes)", &text[..200], document.len()) }
}

/// A text that is not JSON gives one violation, a syntax error; and a syntax error stands alone.
fn report_fault(document: &[u8], report: &Report) -> Option<&'static str> {
    let is_json = is_utf8(document) && serde_json::from_slice::<IgnoredAny>(document).is_ok();
    let syntax = report.iter().filter(|violation| violation.code() == Code::Syntax).count();
    if report.len() == 0 {
        return Some("an empty report");
    }
    if !is_json && (syntax, report.len()) != (1, 1) {
        return Some("not JSON, and not reported as one syntax error");
    }
    (syntax > 0 && report.len() > 1).then_some("a syntax error among other violations")
}

macro_rules! differences {
    ($document:expr; $($ours:ty),*; $($mine:ident)*) => {
        [
            $(difference::<$ours, $ours>($document),)*
            $(difference::<ours::$mine, theirs::$mine>($document),)*
            difference::<Vec<ours::Small>, Vec<theirs::Small>>($document),
            difference::<Option<ours::Small>, Option<theirs::Small>>($document),
            difference::<BTreeMap<String, ours::Small>, BTreeMap<String, theirs::Small>>($document),
            difference::<BTreeMap<ours::Colour, u8>, BTreeMap<theirs::Colour, u8>>($document),
            difference::<Vec<ours::Colour>, Vec<theirs::Colour>>($document),
        ]
    };
}

/// Every document is read as every one of these types: most do not fit, and that too must be agreed on.
fn all_differences(document: &[u8]) -> Vec<String> {
    let found = differences!(
        document;
        Value, Map<String, Value>, Number, (), bool, char, String, Box<str>,
        u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64,
        Option<u8>, Option<String>, Option<()>, Vec<u8>, Vec<Option<i64>>, Vec<Value>, Vec<String>, VecDeque<f64>,
        BTreeSet<i32>, BTreeSet<String>, [u8; 0], [u8; 2], [String; 1], (u8,), (u8, String), (bool, Option<u8>, f64),
        BTreeMap<String, u8>, BTreeMap<String, Value>, BTreeMap<char, u8>, BTreeMap<bool, u8>,
        BTreeMap<u8, u8>, BTreeMap<i8, u8>, BTreeMap<u64, u8>, BTreeMap<i64, u8>, BTreeMap<u128, u8>, BTreeMap<i128, u8>;
        Reading Inner Colour Small
    );
    found.into_iter().flatten().collect()
}

#[track_caller]
fn assert_agreed<D: AsRef<[u8]>>(documents: impl IntoIterator<Item = D>) {
    let found: Vec<_> =
        documents.into_iter().flat_map(|document| all_differences(document.as_ref())).collect();
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[rustfmt::skip]
#[test]
fn numbers() {
    assert_agreed([
        "0", "-0", "00", "01", "-01", "-00", "007", "1", "-1", "9", "10", "-", "--1", "+1", "+0", "+", "1.",
        "-1.", ".5", "-.5", ".", "1.0", "-1.0", "0.0", "-0.0", "0.", "1.5", "1.50", "10.25", "0.1", "1..5",
        "1.5.5", "1e", "1e+", "1e-", "1e5", "1E5", "1e+5", "1e-5", "-1e5", "1.5e3", "1.e3", "1e1.5", "1ee5",
        "1e5e5", "e5", "E", "0e0", "0e5", "-0e5", "0e400", "0.0e999999999999", "1e308", "1e309", "1e400",
        "-1e400", "1e-400", "1e99999999999999999999", "1e-99999999999999999999", "0e99999999999999999999",
        "1e2147483647", "1e2147483648", "1e-2147483649", "123456789e300", "123456789e301", "0.1e1", "12e-1",
        "127", "128", "-128", "-129", "255", "256", "32767", "32768", "-32768", "-32769", "65535", "65536",
        "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296",
        "9007199254740991", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
        "-18446744073709551616", "18446744073709551615.0", "99999999999999999999", "-99999999999999999999",
        "170141183460469231731687303715884105727", "170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105728", "-170141183460469231731687303715884105729",
        "340282366920938463463374607431768211455", "340282366920938463463374607431768211456", "3.4028235e38",
        "3.5e38", "1.0e-46", "NaN", "nan", "Infinity", "-Infinity", "inf", "0x10", "0b1", "1_000", "1,000",
        "1f", "1u8", "1a", "1 ", " 1", "1 2", "٣", "1e５",
    ]);
    let long = [
        "9".repeat(308),
        "9".repeat(400),
        format!("0.{}", "1".repeat(400)),
        format!("0.{}1", "0".repeat(400)),
    ];
    assert_agreed(&long);
    assert_agreed(long.map(|number| format!("-{number}")));
}

#[rustfmt::skip]
#[test]
fn numbers_as_items_and_keys() {
    let numbers = [
        "0", "-0", "00", "01", "-01", "1", "-1", "+1", "-", "", " 1", "1 ", "1.0", "1e0", "1e1", ".5", "0.5",
        "-128", "127", "128", "255", "256", "-9223372036854775808", "9223372036854775808",
        "18446744073709551615", "18446744073709551616", "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211456", "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105729", "1e400", "1_0", "٣", "true", "false", "True", "null", "a",
        "é", "ab", "red", "grass", "night-blue", "NightBlue", "\\\"",
    ];
    assert_agreed(numbers.map(|number| format!("[{number}]")));
    assert_agreed(numbers.map(|number| format!("[{number},{number}]")));
    assert_agreed(numbers.map(|number| format!("{{\"{number}\":1}}")));
    assert_agreed(numbers.map(|number| format!("\"{number}\"")));
}

#[rustfmt::skip]
#[test]
fn strings() {
    assert_agreed([
        r#""""#, r#""a""#, r#""é""#, r#""😀""#, r#""ab""#, r#""\"""#, r#""\\""#, r#""\/""#, r#""\b""#, r#""\f""#,
        r#""\n""#, r#""\r""#, r#""\t""#, r#""\"\\\/\b\f\n\r\t""#, r#""\a""#, r#""\v""#, r#""\0""#, r#""\x41""#,
        r#""\'""#, r#""\ ""#, r#""\é""#, r#""\"#, r#""\\"#, r#""\\\""#, r#""a"#, r#"""#, r#"a""#, r#""a"b""#,
        r#""\u0041""#, r#""\u00e9""#, r#""\u00E9""#, r#""\u20AC""#, r#""\uFFFF""#, r#""\u0000""#, r#""\u""#,
        r#""\u1""#, r#""\u12""#, r#""\u123""#, r#""\u123g""#, r#""\u+123""#, r#""\u 123""#, r#""\U0041""#,
        r#""\u{41}""#, r#""\u12"#, r#""\u00"#, r#""\u004"#, r#""\u0041"#, r#""\u004é""#, r#""\ud83d\ude00""#,
        r#""\uD83D\uDE00""#, r#""\ud800\udc00""#, r#""\udbff\udfff""#, r#""\ud800""#, r#""\udc00""#,
        r#""\udfff""#, r#""\udbff""#, r#""\ude00\ud83d""#, r#""\ud83d\ud83d""#, r#""\ud83d\u0041""#,
        r#""\ud83d\n""#, r#""\ud83dA""#, r#""\ud83d\""#, r#""\ud83d\u""#, r#""\ud83d\ude0""#, r#""\ud83d\ude0"#,
        r#""\ud83d\ude00\ude00""#, r#""a\ud83d""#, r#""\ud83da""#, r#""\ud7ff""#, r#""\ue000""#, "\"\u{7f}\"",
        "\"\u{80}\"", "\"\u{2028}\"", "\"\u{2029}\"", "\"\u{feff}\"", "\"\u{10ffff}\"", "'a'", "`a`", "“a”",
        "a", "\"a\" \"b\"", "\"a\",", "\"a\"\"b\"",
    ]);
    assert_agreed((0..=0x20u8).map(|control| [b'"', b'a', control, b'"']));
    assert_agreed((0..=0x20u8).map(|control| [b'"', b'\\', control, b'"']));
    assert_agreed((0..=0xffu8).map(|byte| format!("\"\\{}\"", char::from(byte))));
}

#[test]
fn surrogates_in_names_and_items() {
    for half in [r"\ud83d", r"\ude00", r"\ude00\ud83d", r"\ud83d\ude00", r"\ud83dx", r"x\ud83d"] {
        assert_agreed([
            format!(r#"["{half}"]"#),
            format!(r#"[1,"{half}",2]"#),
            format!(r#"{{"{half}":1}}"#),
            format!(r#"{{"a":"{half}"}}"#),
            format!(r#"{{"a":1,"{half}":2}}"#),
            format!(r#"{{"firstName":"{half}"}}"#),
            format!(r#"{{"firstName":"a","{half}":1}}"#),
            format!(r#"{{"firstName":"a","b":"{half}"}}"#),
            format!(r#"{{"firstName":"a","b":["{half}"]}}"#),
            format!(r#"{{"firstName":"a","b":{{"{half}":1}}}}"#),
            format!(r#"{{"name":"a","count":1,"{half}":1}}"#),
        ]);
    }
}

#[rustfmt::skip]
#[test]
fn literals_and_white_space() {
    assert_agreed([
        "", " ", "\n", "\t", "\r", " \n\t\r ", "\u{b}", "\u{c}", "\u{a0}", "\u{2003}", "\u{feff}", "\u{feff}1",
        "\u{feff}{}", "\u{feff}\"a\"", "1\u{feff}", "[\u{feff}]", "\0", "1\0", "null", "true", "false", "nul",
        "nulll", "NULL", "Null", "tru", "truee", "True", "fals", "False", "FALSE", "n", "t", "f", "undefined",
        "None", "nil", "null null", "true,", "nulltrue", " null", "null ", "\tnull\n", "\r\nnull\r\n",
        "\u{a0}null", "null\u{a0}", "\u{c}null", "// c\nnull", "/* c */ null", "null // c", "null /* c */",
        "# c\nnull", "null;", "(null)", "<null/>", "&", "*", "\\", "null\\", "---\nnull", "a: 1",
    ]);
}

#[rustfmt::skip]
#[test]
fn arrays() {
    assert_agreed([
        "[]", "[ ]", "[\n]", "[1]", "[1,2]", "[ 1 , 2 ]", "[1,2,3]", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]",
        "[1;2]", "[1:2]", "[", "]", "[[", "]]", "[]]", "[[]", "[[]]", "[[],[]]", "[[1],[2]]", "[1}", "{1]",
        "[}", "[1", "[1,", "[1, ", "[\"a\"", "[\"a", "[null]", "[null,null]", "[true]", "[1,\"a\"]",
        "[1,\"a\",2]", "[1,\"a\",]", "[true,1,1.5]", "[true,null,1]", "[false,2,2.5,3]", "[true,2]", "[\"a\"]",
        "[\"a\",\"b\"]", "[\"red\"]", "[\"red\",\"green\"]", "[\"grass\",\"blue\"]", "[\"Red\"]", "[1,1]",
        "[256]", "[-1]", "[1.5]", "[1]1", "[1] [2]", "[1],", "[1]//", "[/*1*/]", "[1,//\n2]", "[NaN]",
        "[undefined]", "['a']", "[{}]", "[{},{}]", "[{\"firstName\":\"a\"}]",
        "[{\"firstName\":\"a\",\"age\":null},{\"firstName\":\"b\",\"age\":3}]", "[{\"firstName\":\"a\"},null]",
        "[{\"firstName\":\"a\"},{\"age\":3}]", "[*]", "[1,\u{feff}2]",
    ]);
}

#[rustfmt::skip]
#[test]
fn objects() {
    let documents = [
        "{}", "{ }", "{\n}", "{", "}", "{{", "{}}", "{{}}", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,",
        "{\"a\"", "{\"a", "{\"", "{\"a\":", "{\"a\": ", "{:1}", "{,}", "{\"a\":1,}", "{,\"a\":1}",
        "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\" 1}", "{\"a\"=1}", "{\"a\"::1}",
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{[]:1}", "{{}:1}", "{\"a\":1}", "{\"a\" : 1}",
        "{ \"a\":1 , \"b\":2 }", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"\":1}", "{\"\\u0000\":1}",
        "{\"a\":1]", "{]", "{\"a\":1}1", "{\"a\":1}{}", "{\"a\":1},", "{\"a\":1}//", "{/**/\"a\":1}",
        "{\"a\"/**/:1}", "{\"a\":null}", "{\"a\":256}", "{\"a\":\"b\"}", "{\"a\":[]}", "{\"a\":{}}",
        "{\"a\":{\"b\":{\"c\":1}}}", "{\"a\":tru}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":\"\\q\"}",
        "{\"\\q\":1}", "{\"a\u{1}\":1}", "{\"a\":\"\u{1}\"}", "{\"children\":[]}",
        "{\"children\":[{\"children\":[]},{\"children\":[]}]}", "{\"children\":[{}]}", "{\"children\":null}",
        "{\"children\":{}}", "{\"children\":[{\"children\":[null]}]}",
    ];
    assert_agreed(documents);
    // Only objects: see `deliberate_differences`.
    let found: Vec<_> = documents
        .iter()
        .flat_map(|document| {
            let document = document.as_bytes();
            [
                difference::<ours::Empty, theirs::Empty>(document),
                difference::<ours::Tree, theirs::Tree>(document),
            ]
        })
        .flatten()
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[rustfmt::skip]
#[test]
fn structs() {
    assert_agreed([
        r#"{"firstName":"a"}"#, r#"{"firstName":"a","age":1}"#, r#"{"age":1,"firstName":"a"}"#,
        r#"{"firstName":"a","age":null}"#, r#"{"firstName":null}"#, r#"{"firstName":1}"#, r#"{"age":1}"#,
        r#"{"first_name":"a"}"#, r#"{"FirstName":"a"}"#, r#"{"firstName":"a","firstName":"b"}"#,
        r#"{"firstName":"a","age":1,"age":1}"#, r#"{"first\u004eame":"a"}"#,
        r#"{"firstName":"a","b":[1,{"c":null}]}"#, r#"{"firstName":"a","b":1e400}"#,
        r#"{"firstName":"a","b":01}"#, r#"{"firstName":"a","b":[1,]}"#, r#"{"firstName":"a","b":{"c":1,}}"#,
        r#"{"firstName":"a","b":"\q"}"#, r#"{"firstName":"a","b":nul}"#, r#"{"firstName":"a","b":-}"#,
        r#"{"firstName":"a","b":1.e}"#, r#"{"firstName":"a","b":"\u12"}"#, r#"{"firstName":"a","b":[}"#,
        r#"{"firstName":"a","b":{"c"}}"#, r#"{"firstName":"a","b":{c:1}}"#, r#"{"firstName":"a","b":}"#,
        r#"{"firstName":"a","b":{"c":[{"d":{}}]}} "#, r#"{"firstName":"a"},"#, r#"{"firstName":"a","age":1e0}"#,
        r#"{"firstName":"a","age":-0}"#, r#"{"firstName":"a","age":1e400}"#,
        r#"{"firstName":"\u0000","age":255}"#, r#"{"firstName":"a","age":256}"#,
        r#"{"firstName":"a","age":"1"}"#, r#"{"a":{"firstName":"a"},"b":{"firstName":"b","age":2}}"#,
        r#"{"a":{"firstName":"a"},"b":{"age":2}}"#, r#"{"name":"x","count":1}"#, r#"{"name":"x","amount":1}"#,
        r#"{"name":"x","count":1,"amount":1}"#, r#"{"name":"x","amount":1,"count":1}"#,
        r#"{"name":"x","count":1,"other":1}"#, r#"{"other":1}"#, r#"{"name":"x","count":1,"mark":"é"}"#,
        r#"{"name":"x","count":1,"mark":"ab"}"#, r#"{"name":"x","count":1,"mark":""}"#,
        r#"{"name":"x","count":1,"mark":"\ud83d\ude00"}"#, r#"{"name":"x","count":1,"wide":null}"#,
        r#"{"name":"x","count":1,"wide":1.0}"#, r#"{"name":"x","count":1,"wide":-0}"#,
        r#"{"name":"x","count":1,"wide":-}"#,
        r#"{"name":"x","count":1,"wide":170141183460469231731687303715884105727}"#,
        r#"{"name":"x","count":1,"wide":170141183460469231731687303715884105728}"#,
        r#"{"name":"x","count":1,"wide":1e400}"#, r#"{"name":"x","count":1,"wide":00}"#, r#"{"red":1}"#,
        r#"{"red":1,"green":2}"#, r#"{"red":1,"blue":2}"#, r#"{"grass":1}"#, r#"{"r\u0065d":1}"#, r#""red""#,
        r#""r\u0065d""#, r#""Red""#, r#""grass""#, r#""night-blue""#, r#""nightBlue""#, READING,
    ]);
}

#[test]
fn depth() {
    let nested = |open: &str, inner: &str, close: &str, levels: usize| {
        format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
    };
    for levels in [1, 2, 62, 63, 64, 65, 125, 126, 127, 128, 129, 200] {
        let arrays = nested("[", "", "]", levels);
        let objects = nested("{\"a\":", "1", "}", levels);
        let mixed = nested("[{\"a\":", "1", "}]", levels);
        let trees = nested("{\"children\":[", "", "]}", levels);
        assert_agreed([
            format!("{{\"firstName\":\"a\",\"b\":{arrays}}}"),
            format!("{{\"firstName\":\"a\",\"b\":{objects}}}"),
            format!("{{\"firstName\":\"a\",\"age\":{arrays}}}"),
            format!("{{\"firstName\":{objects}}}"),
            format!("{{\"name\":\"a\",\"count\":1,\"x\":{arrays}}}"),
            format!("[{arrays},{objects}]"),
            format!("{{\"k\":{arrays}}}"),
            format!("{{\"children\":[],\"b\":{mixed}}}"),
            READING.replace("{\"k\": [1.5, -2, {\"n\": null}]}", &arrays),
            READING.replace("{\"k\": [1.5, -2, {\"n\": null}]}", &objects),
            READING.replace("[1, \"\\ud800\", {}]", &mixed),
            arrays[..arrays.len() - 1].to_owned(),
            format!("{arrays}]"),
            arrays,
            objects,
            mixed,
            trees.clone(),
        ]);
        assert_eq!(difference::<ours::Tree, theirs::Tree>(trees.as_bytes()), None);
        let around = format!("{{\"x\":{trees},\"children\":[]}}");
        assert_eq!(difference::<ours::Tree, theirs::Tree>(around.as_bytes()), None);
    }
}

/// The limit itself, by number, so that the two cannot move together unseen.
#[test]
fn the_limit_is_127_levels() {
    let arrays = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(json::from_str::<Value>(&arrays(127)).is_ok());
    let report = json::from_str::<Value>(&arrays(128)).unwrap_err();
    assert_eq!(report.len(), 1);
    assert_eq!(report.iter().next().map(Violation::code), Some(Code::Syntax));
}

#[test]
fn cut_off_at_every_byte() {
    let documents =
        [READING, r#"{"firstName":"\ud83d\ude00é😀\n","age":12}"#, "[1.5e+10,null,true,false,\"\\u00e9\"]"];
    for document in documents {
        let bytes = document.as_bytes();
        assert_agreed((0..=bytes.len()).map(|end| &bytes[..end]));
    }
}

#[rustfmt::skip]
#[test]
fn not_utf_8() {
    let wrong: [&[u8]; 12] = [
        b"\x80", b"\xbf", b"\xc0\xaf", b"\xc3", b"\xe2\x82", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf0\x9f\x98",
        b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfe", b"\xff",
    ];
    let around: [(&[u8], &[u8]); 17] = [
        (b"", b""), (b"\"", b"\""), (b"\"a", b"b\""), (b"[\"", b"\"]"), (b"[", b"1]"), (b"[1", b"]"),
        (b"[1,", b"2]"), (b"{\"", b"\":1}"), (b"{\"a", b"\":1}"), (b"{\"a\"", b":1}"), (b"{\"a\":", b"1}"),
        (b"{\"a\":1", b"}"), (b"{\"firstName\":\"", b"\"}"), (b"{\"firstName\":\"a\",\"", b"\":1}"),
        (b"1", b""), (b"", b"1"), (b"\"\\u00", b"\""),
    ];
    let documents = wrong
        .iter()
        .flat_map(|wrong| around.iter().map(move |(before, after)| [before, *wrong, after].concat()));
    assert_agreed(documents);
}

/// A foreign type that asks for what `HINT` says, takes whatever it is shown, and tells what that was.
#[derive(Clone, Debug, PartialEq)]
struct Greedy<const HINT: usize>(String);

const HINTS: usize = 30;

impl<'de, const HINT: usize> Deserialize<'de> for Greedy<HINT> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shown = match HINT {
            0 => deserializer.deserialize_any(Shown),
            1 => deserializer.deserialize_bool(Shown),
            2 => deserializer.deserialize_i8(Shown),
            3 => deserializer.deserialize_i16(Shown),
            4 => deserializer.deserialize_i32(Shown),
            5 => deserializer.deserialize_i64(Shown),
            6 => deserializer.deserialize_i128(Shown),
            7 => deserializer.deserialize_u8(Shown),
            8 => deserializer.deserialize_u16(Shown),
            9 => deserializer.deserialize_u32(Shown),
            10 => deserializer.deserialize_u64(Shown),
            11 => deserializer.deserialize_u128(Shown),
            12 => deserializer.deserialize_f32(Shown),
            13 => deserializer.deserialize_f64(Shown),
            14 => deserializer.deserialize_char(Shown),
            15 => deserializer.deserialize_str(Shown),
            16 => deserializer.deserialize_string(Shown),
            17 => deserializer.deserialize_bytes(Shown),
            18 => deserializer.deserialize_byte_buf(Shown),
            19 => deserializer.deserialize_option(Shown),
            20 => deserializer.deserialize_unit(Shown),
            21 => deserializer.deserialize_unit_struct("Greedy", Shown),
            22 => deserializer.deserialize_newtype_struct("Greedy", Shown),
            23 => deserializer.deserialize_seq(Shown),
            24 => deserializer.deserialize_tuple(2, Shown),
            25 => deserializer.deserialize_tuple_struct("Greedy", 2, Shown),
            26 => deserializer.deserialize_map(Shown),
            27 => deserializer.deserialize_struct("Greedy", &["a", "b"], Shown),
            28 => deserializer.deserialize_identifier(Shown),
            29 => deserializer.deserialize_ignored_any(Shown),
            _ => unreachable!("there are {HINTS} hints"),
        };
        shown.map(Self)
    }
}

impl<const HINT: usize> Serialize for Greedy<HINT> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

struct Shown;

macro_rules! shows {
    ($($visit:ident($ty:ty) $kind:literal;)*) => {
        $(fn $visit<E>(self, value: $ty) -> Result<String, E> {
            Ok(format!("{} {value:?}", $kind))
        })*
    };
}

impl<'de> Visitor<'de> for Shown {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    // Borrowed or not is the reader's own matter; the rest of serde's data model is not.
    shows! {
        visit_bool(bool) "bool";
        visit_i64(i64) "i64";
        visit_i128(i128) "i128";
        visit_u64(u64) "u64";
        visit_u128(u128) "u128";
        visit_f64(f64) "f64";
        visit_str(&str) "str";
        visit_bytes(&[u8]) "bytes";
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("unit".to_owned())
    }

    fn visit_none<E>(self) -> Result<String, E> {
        Ok("none".to_owned())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        Ok(format!("some {}", deserializer.deserialize_any(Self)?))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        Ok(format!("newtype {}", deserializer.deserialize_any(Self)?))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<String, A::Error> {
        let mut shown = "seq".to_owned();
        while let Some(Greedy(item)) = seq.next_element::<Greedy<0>>()? {
            shown.extend([" [", &item, "]"]);
        }
        Ok(shown)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        let mut shown = "map".to_owned();
        while let Some((Greedy(key), Greedy(value))) = map.next_entry::<Greedy<28>, Greedy<0>>()? {
            shown.extend([" [", &key, ": ", &value, "]"]);
        }
        Ok(shown)
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model, builder = false)]
struct Holder<const HINT: usize> {
    #[api(opaque)]
    value: Greedy<HINT>,
}

#[rustfmt::skip]
fn foreign_differences<const HINT: usize>() -> Vec<String> {
    let values = [
        "null", "true", "false", "0", "-0", "7", "-7", "300", "-300", "1.5", "-1.5e3", "18446744073709551615",
        "18446744073709551616", "-9223372036854775809", "340282366920938463463374607431768211456", "\"\"",
        "\"a\"", "\"ab\"", "\"a\\n\"", "[]", "[1]", "[1,\"a\"]", "[1,\"a\",null]", "[[],{}]", "{}", "{\"a\":1}",
        "{\"a\":1,\"b\":[true]}", "{\"c\":{\"d\":null}}", "[1,", "{\"a\"", "nul", "01", "\"\\q\"",
    ];
    let mut found = Vec::new();
    for value in values {
        let ours =
            json::from_str::<Holder<HINT>>(&format!("{{\"value\":{value}}}")).map(|holder| holder.value);
        let theirs = serde_json::from_str::<Greedy<HINT>>(value);
        let same = match (&ours, &theirs) {
            (Ok(ours), Ok(theirs)) => ours == theirs,
            (ours, theirs) => ours.is_err() == theirs.is_err(),
        };
        if !same {
            found.push(format!("hint {HINT}, {value}: ours {ours:?}, serde_json's {theirs:?}"));
        }
    }
    found
}

/// What a foreign type is shown for what it asks: nothing that `serde_json` would not show it.
#[test]
fn foreign_types() {
    macro_rules! all {
        ($($hint:literal)*) => { [$(foreign_differences::<$hint>()),*] };
    }
    let all: [Vec<String>; HINTS] =
        all!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29);
    let found: Vec<_> = all.into_iter().flatten().collect();
    let first = found.iter().take(40).map(String::as_str).collect::<Vec<_>>();
    assert!(found.is_empty(), "{} differences, the first:\n{}", found.len(), first.join("\n"));
}

/// Where the reader differs from `serde_json` and `serde_derive`, and means to. Nowhere else.
mod deliberate_differences {
    use std::collections::BTreeMap;

    use super::{Code, Greedy, Holder, Violation, json, ours, theirs};

    /// `serde_json` does not look at the bytes of strings that it passes over. A text that is not UTF-8 is not JSON.
    #[test]
    fn a_text_that_is_not_utf_8_is_refused_as_a_whole() {
        let document = b"{\"firstName\":\"a\",\"unknown\":\"\xff\"}";
        assert!(serde_json::from_slice::<theirs::Small>(document).is_ok());
        let report = json::from_slice::<ours::Small>(document).unwrap_err();
        let codes: Vec<_> = report.iter().map(Violation::code).collect();
        assert_eq!(codes, [Code::Syntax]);
        let position = report.iter().next().and_then(Violation::position);
        assert_eq!(position.map(|position| (position.line, position.column)), Some((1, 29)));
    }

    /// Without its feature `float_roundtrip`, `serde_json` is off by one in the last bit of some numbers.
    #[test]
    fn numbers_are_read_exactly() {
        for text in [
            "1.1897314953572317e-300",
            "5e-324",
            "123456789012345678901234567890",
            "8.41e21",
            "9007199254740993",
        ] {
            let exact: f64 = text.parse().unwrap();
            assert_eq!(json::from_str::<f64>(text).map(f64::to_bits), Ok(exact.to_bits()), "{text}");
        }
    }

    /// `serde_derive` reads a struct from an array too; a model's object is an object.
    #[test]
    fn an_object_is_not_an_array() {
        let document = r#"["a",1]"#;
        assert!(serde_json::from_str::<theirs::Small>(document).is_ok());
        let report = json::from_str::<ours::Small>(document).unwrap_err();
        assert_eq!(
            report.to_string(),
            "Small: 1 violation\n  expected an object, found an array (type, line 1, column 1)"
        );
    }

    /// `serde_derive` reads a member of an enum from an object too; a string enum is a string.
    #[test]
    fn a_string_enum_is_not_an_object() {
        let document = r#"{"red":null}"#;
        assert_eq!(serde_json::from_str::<theirs::Colour>(document).ok(), Some(theirs::Colour::Red));
        let report = json::from_str::<ours::Colour>(document).unwrap_err();
        assert_eq!(
            report.to_string(),
            "Colour: 1 violation\n  expected a string, found an object (type, line 1, column 1)"
        );
    }

    /// `serde_json` refuses a number as a key where it is written with escapes. Escapes do not change a string.
    #[test]
    fn a_key_may_be_written_with_escapes() {
        let document = r#"{"\u0031":2}"#;
        assert!(serde_json::from_str::<BTreeMap<u8, u8>>(document).is_err());
        assert_eq!(json::from_str::<BTreeMap<u8, u8>>(document), Ok(BTreeMap::from([(1, 2)])));
    }

    /// `serde_json` gives half of a surrogate pair to a type that asks for bytes. Here a string is a string.
    #[test]
    fn half_of_a_surrogate_pair_is_not_bytes() {
        assert!(serde_json::from_str::<Greedy<17>>(r#""\ud800""#).is_ok());
        let report = json::from_str::<Holder<17>>(r#"{"value":"\ud800"}"#).unwrap_err();
        assert_eq!(report.iter().map(Violation::code).collect::<Vec<_>>(), [Code::Syntax]);
    }
}

/// Any JSON: not too deep, with names that need escapes, and numbers of every kind.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000i64..1000).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\\x00-\\x20\"\\\\/~a-e\u{7f}\u{e9}\u{2028}\u{1f600}]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            vec((any::<String>(), inner.clone()), 0..8)
                .prop_map(|members| Value::from(members.into_iter().collect::<Map<_, _>>())),
            vec(("[a-c\"\\\\\n]{0,3}", inner), 0..8)
                .prop_map(|members| Value::from(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// One random change to a document.
#[derive(Clone, Debug)]
enum Mutation {
    Flip(Index, u8),
    Set(Index, u8),
    Insert(Index, u8),
    InsertPiece(Index, &'static str),
    Delete(Index, usize),
    Duplicate(Index, usize, Index),
}

impl Mutation {
    fn apply(&self, document: &mut Vec<u8>) {
        if document.is_empty() {
            return;
        }
        let len = document.len();
        match self {
            Self::Flip(at, bit) => document[at.index(len)] ^= 1 << bit,
            Self::Set(at, byte) => document[at.index(len)] = *byte,
            Self::Insert(at, byte) => document.insert(at.index(len + 1), *byte),
            Self::InsertPiece(at, piece) => {
                let at = at.index(len + 1);
                document.splice(at..at, piece.bytes());
            }
            Self::Delete(at, count) => {
                let start = at.index(len);
                document.drain(start..len.min(start + count));
            }
            Self::Duplicate(from, count, to) => {
                let start = from.index(len);
                let slice = document[start..len.min(start + count)].to_vec();
                let at = to.index(len + 1);
                document.splice(at..at, slice);
            }
        }
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    let telling = b"\"\\{}[]:,0123456789-+.eEtfnu \n\x00\xff".to_vec();
    let pieces = vec![
        "null", "true", "1", "-0", "\"\"", "{}", "[]", ",", "\"x\":1,", "1e400", "\\ud800", "\\u0041", "é",
    ];
    prop_oneof![
        (index(), 0..8u8).prop_map(|(at, bit)| Mutation::Flip(at, bit)),
        (index(), proptest::sample::select(telling.clone())).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        (index(), proptest::sample::select(telling)).prop_map(|(at, byte)| Mutation::Insert(at, byte)),
        (index(), proptest::sample::select(pieces)).prop_map(|(at, piece)| Mutation::InsertPiece(at, piece)),
        (index(), 1..9usize).prop_map(|(at, count)| Mutation::Delete(at, count)),
        (index(), 1..40usize, index()).prop_map(|(from, count, to)| Mutation::Duplicate(from, count, to)),
    ]
}

/// Equal but for the last bits of numbers that `serde_json` does not read exactly.
fn same_reading(mut ours: ours::Reading, mut theirs: theirs::Reading) -> bool {
    let ratios = (std::mem::take(&mut ours.ratio), std::mem::take(&mut theirs.ratio));
    let anys = (std::mem::take(&mut ours.any), std::mem::take(&mut theirs.any));
    is_near(ratios.0, ratios.1) && is_alike(&anys.0, &anys.1) && format!("{ours:?}") == format!("{theirs:?}")
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= a.abs() * 1e-14
}

fn is_alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_alike(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.keys().eq(b.keys()) && a.values().zip(b.values()).all(|(a, b)| is_alike(a, b))
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() && b.is_f64() => {
            a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| is_near(a, b))
        }
        (a, b) => a == b,
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn any_document_is_read_back(value in any_value()) {
        let texts = [serde_json::to_string(&value).unwrap(), serde_json::to_string_pretty(&value).unwrap()];
        for text in texts {
            prop_assert_eq!(json::from_str::<Value>(&text), Ok(value.clone()));
            prop_assert_eq!(json::from_slice::<Value>(text.as_bytes()), Ok(value.clone()));
        }
        prop_assert_eq!(json::from_value::<Value>(&value), Ok(value.clone()));
    }

    #[test]
    fn any_document_fits_a_type_or_not(value in any_value()) {
        let text = value.to_string();
        prop_assert_eq!(difference::<ours::Reading, theirs::Reading>(text.as_bytes()), None);
        prop_assert_eq!(difference::<Vec<String>, Vec<String>>(text.as_bytes()), None);
        prop_assert_eq!(difference::<BTreeMap<String, bool>, BTreeMap<String, bool>>(text.as_bytes()), None);
    }
}

proptest! {
    #![proptest_config(config(6000))]

    #[test]
    fn a_changed_document_is_judged_alike(changes in vec(mutation(), 1..4)) {
        let mut document = READING.as_bytes().to_vec();
        for change in &changes {
            change.apply(&mut document);
        }
        if is_utf8(&document) {
            prop_assert_eq!(compare(&document, same_reading), None);
        } else {
            // See `deliberate_differences`.
            let report = json::from_slice::<ours::Reading>(&document).unwrap_err();
            prop_assert_eq!(report.iter().map(Violation::code).collect::<Vec<_>>(), [Code::Syntax]);
        }
    }
}
