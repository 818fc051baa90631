//! The report: what is wrong with a document, where, and in which words.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;

use renamed_api_model::FieldType;
use renamed_api_model::{ApiModel, Code, Position, Report, Violation, json};
use serde_json::{Value, json};
use stackone_models::connect_sessions::ConnectSessionToken;
use time::OffsetDateTime;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Person {
    name: String,
    age: u8,
    #[serde(alias = "mail", alias = "e-mail")]
    email: Option<String>,
    #[api(non_null)]
    phone: Option<String>,
    born: Option<OffsetDateTime>,
}

#[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "kebab-case")]
enum Level {
    Junior,
    #[serde(alias = "mid")]
    Regular,
    TeamLead,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Team {
    #[allow(clippy::struct_field_names, reason = "the name on the wire is longer than one word")]
    team_name: String,
    lead: Person,
    #[serde(default)]
    members: Vec<Person>,
    #[serde(default)]
    by_desk: BTreeMap<String, Person>,
    #[serde(default)]
    levels: BTreeMap<Level, u8>,
    #[serde(default)]
    floors: HashMap<i8, String>,
    level: Option<Level>,
    #[api(required)]
    parent: Option<String>,
    pair: Option<(u8, String)>,
    #[serde(default)]
    tags: BTreeSet<String>,
    #[serde(default, deserialize_with = "even")]
    even: u32,
}

fn even<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let number: u32 = serde::Deserialize::deserialize(deserializer)?;
    if number.is_multiple_of(2) { Ok(number) } else { Err(serde::de::Error::custom("must be even")) }
}

/// A document of a team that has only what a team must have, and this.
fn team(more: &str) -> String {
    format!(r#"{{"teamName":"Blue","lead":{{"name":"Ada","age":36}},"parent":null{more}}}"#)
}

#[track_caller]
fn report<T: for<'de> FieldType<'de>>(document: &str) -> Report {
    match json::from_str::<T>(document) {
        Ok(_) => panic!("the document is good: {document}"),
        Err(report) => report,
    }
}

/// Each violation as its line: pointer, message, code and position, all of it.
#[track_caller]
fn lines<T: for<'de> FieldType<'de>>(document: &str) -> Vec<String> {
    report::<T>(document).iter().map(ToString::to_string).collect()
}

#[track_caller]
fn team_lines(more: &str) -> Vec<String> {
    lines::<Team>(&team(more))
}

#[test]
fn the_document_that_the_others_change_is_good() {
    let read = json::from_str::<Team>(&team("")).unwrap();
    assert_eq!((read.team_name.as_str(), read.lead.age, read.parent, read.even), ("Blue", 36, None, 0));
}

#[test]
fn missing() {
    assert_eq!(
        lines::<Person>("{}"),
        ["/name: required, but missing (missing)", "/age: required, but missing (missing)"]
    );
    assert_eq!(lines::<Person>(r#"{"age": 3, "later": true}"#), ["/name: required, but missing (missing)"]);
    assert_eq!(
        lines::<Team>(r#"{"lead": {"age": 1}}"#),
        [
            "/lead/name: required, but missing (missing)",
            "/teamName: required, but missing (missing)",
            "/parent: required, but missing (missing)",
        ]
    );
    let report = report::<Person>(r#"{"age": 3}"#);
    assert_eq!(report.iter().map(Violation::position).collect::<Vec<_>>(), [None]);
}

#[test]
fn null() {
    assert_eq!(
        lines::<Person>(r#"{"name": null, "age": null, "email": null, "phone": null, "born": null}"#),
        [
            "/name: expected a string, found null (null, line 1, column 10)",
            "/age: expected an integer from 0 to 255, found null (null, line 1, column 23)",
            "/phone: expected a string, found null (null, line 1, column 53)",
        ]
    );
    assert_eq!(
        team_lines(r#","members":null,"byDesk":null,"tags":null"#),
        [
            "/members: expected an array, found null (null, line 1, column 75)",
            "/byDesk: expected an object, found null (null, line 1, column 89)",
            "/tags: expected an array, found null (null, line 1, column 101)",
        ]
    );
    assert_eq!(team_lines(r#","even":null"#)[0].split_once(" (").unwrap().1, "null, line 1, column 72)");
    assert_eq!(lines::<Team>("null"), ["expected an object, found null (null, line 1, column 1)"]);
    assert_eq!(
        lines::<Vec<String>>(r#"["a", null]"#),
        ["/1: expected a string, found null (null, line 1, column 7)"]
    );
}

#[test]
fn types() {
    for (value, found) in [
        ("true", "a boolean"),
        ("7", "an integer"),
        ("-7", "an integer"),
        ("7.5", "a number"),
        ("7e0", "a number"),
        ("[\"a\"]", "an array"),
        ("{\"a\": 1}", "an object"),
    ] {
        assert_eq!(
            lines::<Person>(&format!(r#"{{"age": 1, "name": {value}}}"#)),
            [format!("/name: expected a string, found {found} (type, line 1, column 20)")]
        );
    }
    for (value, found) in [
        ("\"7\"", "a string"),
        ("false", "a boolean"),
        ("7.5", "a number"),
        ("7e0", "a number"),
        ("-0.0", "a number"),
        ("[7]", "an array"),
        ("{}", "an object"),
        ("256", "an integer out of range"),
        ("-1", "an integer out of range"),
    ] {
        assert_eq!(
            lines::<Person>(&format!(r#"{{"name": "", "age": {value}}}"#)),
            [format!("/age: expected an integer from 0 to 255, found {found} (type, line 1, column 21)")]
        );
    }
    assert_eq!(
        team_lines(r#","members":{},"byDesk":[],"lead2":1"#),
        [
            "/members: expected an array, found an object (type, line 1, column 75)",
            "/byDesk: expected an object, found an array (type, line 1, column 87)",
            "/lead2: unknown field, did you mean `lead`? (unknown_field, line 1, column 90)",
        ]
    );
    assert_eq!(
        team_lines(r#","pair":[1],"level":3"#),
        [
            "/pair: expected an array of 2 items, found one of another length (type, line 1, column 72)",
            "/level: expected a string, found an integer (type, line 1, column 84)",
        ]
    );
    assert_eq!(
        team_lines(r#","pair":[true,"a",9]"#),
        [
            "/pair: expected an array of 2 items, found one of another length (type, line 1, column 72)",
            "/pair/0: expected an integer from 0 to 255, found a boolean (type, line 1, column 73)",
        ]
    );
}

#[test]
fn each_numeric_type_names_its_range() {
    macro_rules! expected {
        ($($ty:ty)*) => { [$(lines::<$ty>("\"x\"").concat()),*] };
    }
    let range = |range: &str| format!("expected {range}, found a string (type, line 1, column 1)");
    assert_eq!(
        expected!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 f32 f64 bool),
        [
            "an integer from -128 to 127",
            "an integer from 0 to 255",
            "an integer from -32768 to 32767",
            "an integer from 0 to 65535",
            "an integer of 32 bits",
            "an integer of 32 bits, not negative",
            "an integer of 64 bits",
            "an integer of 64 bits, not negative",
            "an integer of 128 bits",
            "an integer of 128 bits, not negative",
            "a number",
            "a number",
            "a boolean",
        ]
        .map(range)
    );
}

/// A number that is well-formed and too large for its type is a fault of the value, not of the text.
#[test]
fn a_number_out_of_range_is_not_a_syntax_error() {
    let huge = "9".repeat(400);
    for number in ["1e400", "-1e400", huge.as_str()] {
        let report = report::<Vec<f64>>(&format!("[0.5, {number}, null]"));
        let found: Vec<_> = report.iter().map(|violation| (violation.pointer(), violation.code())).collect();
        assert_eq!(found, [("/1", Code::Type), ("/2", Code::Null)], "{number}");
    }
    let report = report::<Person>(r#"{"name": "Ada", "age": 1e400}"#);
    assert_eq!(report.iter().map(Violation::code).collect::<Vec<_>>(), [Code::Type]);
}

#[test]
fn characters() {
    assert_eq!(
        lines::<Vec<char>>(r#"["", "ab", "é", 1]"#),
        [
            "/0: expected a string of one character, found an empty one (type, line 1, column 2)",
            "/1: expected a string of one character, found a longer one (type, line 1, column 6)",
            "/3: expected a string of one character, found an integer (type, line 1, column 17)",
        ]
    );
}

#[test]
fn format() {
    assert_eq!(
        lines::<Person>(r#"{"name": "", "age": 1, "born": "yesterday"}"#),
        [
            "/born: expected an RFC 3339 date-time, found a string of another format (format, line 1, column 32)"
        ]
    );
    assert_eq!(
        lines::<Person>(r#"{"name": "", "age": 1, "born": 1762163091}"#),
        ["/born: expected an RFC 3339 date-time, found an integer (type, line 1, column 32)"]
    );
    assert_eq!(
        lines::<Vec<time::Date>>(r#"["2025-02-29", "29.2.2024"]"#),
        [
            "/0: expected a date, YYYY-MM-DD, found a string of another format (format, line 1, column 2)",
            "/1: expected a date, YYYY-MM-DD, found a string of another format (format, line 1, column 16)",
        ]
    );
}

#[test]
fn unknown_field() {
    assert_eq!(
        team_lines(r#","teamname":1,"LEAD":2,"by_desk":3,"members ":4"#),
        [
            "/teamname: unknown field, did you mean `teamName`? (unknown_field, line 1, column 65)",
            "/LEAD: unknown field, did you mean `lead`? (unknown_field, line 1, column 78)",
            "/by_desk: unknown field, did you mean `byDesk`? (unknown_field, line 1, column 87)",
            "/members : unknown field, did you mean `members`? (unknown_field, line 1, column 99)",
        ]
    );
    assert_eq!(
        team_lines(r#","budget":1"#),
        [
            "/budget: unknown field, expected one of `teamName`, `lead`, `members`, `byDesk`, `levels`, `floors`, \
          `level`, `parent`, `pair`, `tags`, `even` (unknown_field, line 1, column 65)"
        ]
    );
    // A person takes what it does not know.
    assert_eq!(
        json::from_str::<Person>(r#"{"name": "", "age": 1, "nam": 1}"#).map(|person| person.age),
        Ok(1)
    );
}

#[test]
fn unknown_value() {
    assert_eq!(
        lines::<Vec<Level>>(r#"["junior", "Junior", "mid", "middle", "team_lead", "boss", ""]"#),
        [
            "/1: unknown value, did you mean `junior`? (unknown_value, line 1, column 12)",
            "/3: unknown value, expected one of `junior`, `regular`, `team-lead`, `mid` (unknown_value, line 1, column 29)",
            "/4: unknown value, did you mean `team-lead`? (unknown_value, line 1, column 39)",
            "/5: unknown value, expected one of `junior`, `regular`, `team-lead`, `mid` (unknown_value, line 1, column 52)",
            "/6: unknown value, expected one of `junior`, `regular`, `team-lead`, `mid` (unknown_value, line 1, column 60)",
        ]
    );
    assert_eq!(
        team_lines(r#","levels":{"junior":1,"junio":2,"team-lead":"x"}"#),
        [
            "/levels/junio: unknown value, did you mean `junior`? (unknown_value, line 1, column 86)",
            "/levels/team-lead: expected an integer from 0 to 255, found a string (type, line 1, column 108)",
        ]
    );
}

#[test]
fn duplicate() {
    assert_eq!(
        lines::<Person>("{\"name\": \"a\",\n \"name\": 7, \"age\": 1, \"name\": \"a\"}"),
        [
            "/name: field `name` is there more than once (duplicate, line 2, column 2)",
            "/name: field `name` is there more than once (duplicate, line 2, column 23)",
        ]
    );
    // Written with an escape it is the same name.
    assert_eq!(
        lines::<Person>(r#"{"name": "a", "age": 1, "\u006eame": "b"}"#),
        ["/name: field `name` is there more than once (duplicate, line 1, column 25)"]
    );
    assert_eq!(
        lines::<Person>(r#"{"name": "a", "age": 1, "e-mail": null, "email": "x"}"#),
        ["/email: field `email` is there more than once (duplicate, line 1, column 41)"]
    );
    // The members of a map are no fields: the last one counts.
    assert_eq!(
        json::from_str::<BTreeMap<String, u8>>(r#"{"a": 1, "a": 2}"#),
        Ok(BTreeMap::from([("a".to_owned(), 2)]))
    );
}

#[test]
fn custom() {
    assert_eq!(
        team_lines(r#","even":7,"level":"boss""#),
        [
            "/even: must be even (custom, line 1, column 72)",
            "/level: unknown value, expected one of `junior`, `regular`, `team-lead`, `mid` \
             (unknown_value, line 1, column 82)",
        ]
    );
    assert_eq!(team_lines(r#","even":"7""#).len(), 1);
}

/// What a bad name of a map leads to has faults of its own.
#[test]
fn behind_a_bad_key() {
    #[derive(ApiModel, PartialEq, Eq, PartialOrd, Ord)]
    #[api(crate = renamed_api_model)]
    struct Key(#[api(max_length = 2)] String);

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Leaf {
        #[api(min_length = 1)]
        text: String,
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Maps {
        keys: BTreeMap<Key, Leaf>,
        numbers: BTreeMap<u8, Leaf>,
        levels: BTreeMap<Level, Leaf>,
        #[serde(flatten)]
        rest: BTreeMap<Key, Leaf>,
    }

    let document = r#"{"keys":{"abc":{"text":""},"ok":{"text":""}},"numbers":{"300":{"text":5},"7":{}},
        "levels":{"boss":null},"long":{"text":5},"it":{"text":""}}"#;
    let report = report::<Maps>(document);
    let mut found: Vec<_> = report.iter().map(|violation| (violation.pointer(), violation.code())).collect();
    found.sort_unstable_by_key(|(pointer, code)| (*pointer, code.as_str()));
    let expected = [
        ("/it/text", Code::MinLength),
        ("/keys/abc", Code::MaxLength),
        ("/keys/abc/text", Code::MinLength),
        ("/keys/ok/text", Code::MinLength),
        ("/levels/boss", Code::Null),
        ("/levels/boss", Code::UnknownValue),
        ("/long", Code::MaxLength),
        ("/long/text", Code::Type),
        ("/numbers/300", Code::Type),
        ("/numbers/300/text", Code::Type),
        ("/numbers/7/text", Code::Missing),
    ];
    assert_eq!(found, expected);
}

#[test]
fn aliases_are_named_as_in_the_document() {
    assert_eq!(
        lines::<Person>(r#"{"name": "", "age": 1, "mail": 5}"#),
        ["/mail: expected a string, found an integer (type, line 1, column 32)"]
    );
    assert_eq!(
        lines::<Person>(r#"{"name": "", "age": 1, "e-mail": []}"#),
        ["/e-mail: expected a string, found an array (type, line 1, column 34)"]
    );
    assert_eq!(
        lines::<Person>(r#"{"name": "", "age": 1, "email": "x", "mail": "y"}"#),
        ["/mail: field `email` is there more than once (duplicate, line 1, column 38)"]
    );
}

#[test]
fn nested() {
    let document = r#"{
  "teamName": "Blue",
  "parent": "Sky",
  "lead": {"name": 1},
  "members": [
    {"name": "Bo", "age": 2},
    {"name": "Cy", "age": 300, "phone": null},
    null,
    {"age": "x", "born": ""}
  ],
  "byDesk": {
    "a/b": {"name": "Di"},
    "~": {"name": true, "age": 1},
    "": [],
    "é\n": {"age": 1}
  },
  "floors": {"1": "ground", "128": "sky", "x": "none", "-128": 5}
}"#;
    assert_eq!(
        lines::<Team>(document),
        [
            "/lead/name: expected a string, found an integer (type, line 4, column 20)",
            "/lead/age: required, but missing (missing)",
            "/members/1/age: expected an integer from 0 to 255, found an integer out of range (type, line 7, column 27)",
            "/members/1/phone: expected a string, found null (null, line 7, column 41)",
            "/members/2: expected an object, found null (null, line 8, column 5)",
            "/members/3/age: expected an integer from 0 to 255, found a string (type, line 9, column 13)",
            "/members/3/born: expected an RFC 3339 date-time, found a string of another format (format, line 9, column 26)",
            "/members/3/name: required, but missing (missing)",
            "/byDesk/a~1b/age: required, but missing (missing)",
            "/byDesk/~0/name: expected a string, found a boolean (type, line 13, column 19)",
            "/byDesk/: expected an object, found an array (type, line 14, column 9)",
            "/byDesk/é\\u{a}/name: required, but missing (missing)",
            "/floors/128: expected an integer from -128 to 127, found an integer out of range (type, line 17, column 29)",
            "/floors/x: expected an integer from -128 to 127, found a string (type, line 17, column 43)",
            "/floors/-128: expected a string, found an integer (type, line 17, column 64)",
        ]
    );
}

#[test]
fn keys_are_escaped_as_rfc_6901_says() {
    // The examples of the RFC's section 5, and the order of the two escapes.
    let document = r#"{"foo": 0, "": 1, "a/b": 2, "c%d": 3, "e^f": 4, "g|h": 5, "i\\j": 6, "k\"l": 7, " ": 8,
        "m~n": 9, "~1": 10, "/": 11, "~01": 12, "~/~": 13, "\n\u0000": 14}"#;
    let report = report::<BTreeMap<String, bool>>(document);
    let pointers: Vec<_> = report.iter().map(Violation::pointer).collect();
    assert_eq!(
        pointers,
        [
            "/foo", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n", "/~01", "/~1",
            "/~001", "/~0~1~0", "/\n\0"
        ]
    );
    let value: Value = serde_json::from_str(document).unwrap();
    let values: Vec<_> =
        pointers.iter().map(|pointer| value.pointer(pointer).and_then(Value::as_u64)).collect();
    assert_eq!(values, (0..15).map(Some).collect::<Vec<_>>());
}

#[test]
fn positions_count_lines_and_code_points() {
    // Not bytes (é has 2, 😀 has 4), not UTF-16 units (😀 has 2), not graphemes (e and a combining accent).
    assert_eq!(
        lines::<Person>(
            "{\n  \"é😀e\u{301}\": 1, \"name\": 5,\r\n\t\"age\": \"x\",\n\n\"email\":\n1\r, \"phone\": 2}"
        ),
        [
            "/name: expected a string, found an integer (type, line 2, column 22)",
            "/age: expected an integer from 0 to 255, found a string (type, line 3, column 9)",
            "/email: expected a string, found an integer (type, line 6, column 1)",
            "/phone: expected a string, found an integer (type, line 6, column 14)",
        ]
    );
    assert_eq!(
        lines::<String>(" \n\n  7\n"),
        ["expected a string, found an integer (type, line 3, column 3)"]
    );
    let report = report::<Person>("{\"name\":\n\n 5, \"age\": 1}");
    let position = report.iter().next().and_then(Violation::position);
    assert_eq!(position, Some(Position { line: 3, column: 2 }));
    assert_eq!(position.map(|position| position.to_string()), Some("line 3, column 2".to_owned()));
}

#[test]
fn syntax() {
    let cases = [
        ("", "expected a value, found the end of the text", 1, 1),
        (" \n ", "expected a value, found the end of the text", 2, 2),
        ("{", "the text ends inside an array or object", 1, 2),
        ("{\"name\": \"é\"", "the text ends inside an array or object", 1, 13),
        ("{\"name\"", "expected `:` after the name of a member", 1, 8),
        ("{\"name\":", "expected a value, found the end of the text", 1, 9),
        ("{\"name\": \"é", "the text ends inside a string", 1, 12),
        ("{\"name\": \"a\",}", "expected a value after the comma", 1, 14),
        ("{\"name\": 1 \"age\": 2}", "expected `,` or `}`", 1, 12),
        ("{name: 1}", "expected a string as the name of a member", 1, 2),
        ("{\"name\": [1 2]}", "expected `,` or `]`", 1, 13),
        ("{\"name\": tru}", "expected a value", 1, 10),
        ("{\"name\": 'a'}", "expected a value", 1, 10),
        ("{\"age\": 01}", "a number must not start with a zero", 1, 10),
        ("{\"age\": 1.}", "expected a digit", 1, 11),
        ("{\"age\": -}", "expected a digit", 1, 10),
        ("{\"é\": \"a\n\"}", "control characters in strings must be escaped", 1, 9),
        ("{\"é\": \"a\\x\"}", "unknown escape in a string", 1, 9),
        ("{\"é\": \"a\\u12\"}", "expected four hexadecimal digits", 1, 11),
        ("{} {}", "expected the end of the text", 1, 4),
        ("{}\n x", "expected the end of the text", 2, 2),
        ("\u{feff}{}", "expected a value, found a byte order mark", 1, 1),
    ];
    for (document, message, line, column) in cases {
        assert_eq!(
            lines::<Person>(document),
            [format!("{message} (syntax, line {line}, column {column})")],
            "{document:?}"
        );
        assert_eq!(report::<Person>(document).iter().next().map(Violation::pointer), Some(""));
    }
}

#[test]
fn a_syntax_error_stands_alone() {
    // Before the comma at the end: a null, a wrong type, a duplicate, an unknown value, and two missing fields.
    let document = r#"{"teamName": null, "level": "x", "level": "x", "lead": 1, }"#;
    assert_eq!(
        report::<Team>(document).to_string(),
        "Team: 1 violation\n  expected a value after the comma (syntax, line 1, column 59)"
    );
    assert_eq!(report::<Team>(&document.replace(", }", "}")).len(), 5);
    // However many faults come before it, and wherever it is: at the end, behind it, inside of what is passed over.
    let faults = "\"x\",".repeat(150);
    for broken in [format!("[{faults}1 2]"), format!("[{faults}1] 2"), format!("[{faults}{{\"a\":[tru]}}]")] {
        let report = report::<Vec<u8>>(&broken);
        assert_eq!(report.iter().map(Violation::code).collect::<Vec<_>>(), [Code::Syntax], "{broken}");
        assert!(!report.is_truncated());
    }
    // Nothing follows the error either.
    assert_eq!(
        report::<Vec<u8>>("[\"a\", \"b\" \"c\", \"d\"]").to_string(),
        "1 violation\n  expected `,` or `]` (syntax, line 1, column 11)"
    );
}

/// Half of a surrogate pair: the text is at fault where the escape stands, in a value or in a name.
#[test]
fn half_of_a_surrogate_pair() {
    for (document, column) in [
        ("{\"age\": null,\n \"name\": \"é\\ud83d\"}", 12),
        ("{\"age\": null,\n \"nam\": 1, \"\\ude00\": 2}", 13),
        ("{\"age\": null,\n \"phone\": \"\\ud83d\\ud83d\"}", 12),
    ] {
        let report = report::<Person>(document);
        assert_eq!(report.len(), 1, "{report}");
        let violation = report.iter().next().unwrap();
        assert_eq!(violation.code(), Code::Syntax);
        assert_eq!(violation.message(), "half of a surrogate pair in a string");
        assert_eq!(violation.position(), Some(Position { line: 2, column }), "{document}");
    }
}

#[test]
fn nested_too_deeply() {
    let document = format!("{{\"a\": 1,\n\"b\": {}1{}}}", "[".repeat(200), "]".repeat(200));
    let report = report::<BTreeMap<String, Value>>(&document);
    let found: Vec<_> = report.iter().map(|violation| (violation.code(), violation.message())).collect();
    assert_eq!(found, [(Code::Syntax, "nested too deeply")]);
    // The map is one level, so that the 127th bracket is one too many.
    let position = report.iter().next().and_then(Violation::position);
    assert_eq!(position, Some(Position { line: 2, column: 6 + 126 }));
}

#[test]
fn at_most_a_hundred() {
    let wrong = |count: usize| format!("[{}]", vec!["null"; count].join(", "));
    let read = |count: usize| {
        let report = report::<Vec<u8>>(&wrong(count));
        let last = report.iter().last().map(|violation| violation.pointer().to_owned());
        (report.len(), report.is_truncated(), last.unwrap_or_default())
    };
    assert_eq!(Report::LIMIT, 100);
    assert_eq!(read(1), (1, false, "/0".to_owned()));
    assert_eq!(read(99), (99, false, "/98".to_owned()));
    assert_eq!(read(100), (100, false, "/99".to_owned()));
    assert_eq!(read(101), (100, true, "/99".to_owned()));
    assert_eq!(read(1000), (100, true, "/99".to_owned()));
    let text = report::<Vec<u8>>(&wrong(101)).to_string();
    assert_eq!(text.lines().next(), Some("100 violations, maybe more"));
    assert_eq!(text.lines().count(), 101);
    let text = report::<Vec<u8>>(&wrong(100)).to_string();
    assert_eq!(text.lines().next(), Some("100 violations"));
}

#[test]
fn missing_fields_count_towards_the_hundred() {
    let document = format!("[{}]", vec!["{}"; 51].join(","));
    let report = report::<Vec<Person>>(&document);
    assert_eq!((report.len(), report.is_truncated()), (100, true));
    assert_eq!(report.iter().last().map(Violation::pointer), Some("/49/age"));
    let report = self::report::<Vec<Person>>(&format!("[{}]", vec!["{}"; 50].join(",")));
    assert_eq!((report.len(), report.is_truncated()), (100, false));
}

#[test]
fn a_report_is_iterated_compared_and_cloned() {
    let report = report::<Person>(r#"{"name": 1, "phone": null}"#);
    let pointers = ["/name", "/phone", "/age"];
    assert_eq!(report.len(), 3);
    assert_eq!(report.iter().map(Violation::pointer).collect::<Vec<_>>(), pointers);
    let mut by_reference = Vec::new();
    for violation in &report {
        by_reference.push(violation.pointer());
    }
    assert_eq!(by_reference, pointers);
    let copy = report.clone();
    assert_eq!(copy, report);
    let owned: Vec<Violation> = report.into_iter().collect();
    assert_eq!(owned, copy.iter().cloned().collect::<Vec<_>>());
    assert_eq!(owned.len(), 3);

    // Everything counts in a comparison: model, pointer, code, message, position.
    let other = |document: &str| self::report::<Person>(document);
    assert_eq!(other(r#"{"name": 1, "age": 1}"#), other(r#"{"name": 2, "age": 1}"#));
    assert_ne!(other(r#"{"name": 1, "age": 1}"#), other(r#"{"name":  1, "age": 1}"#));
    assert_ne!(other(r#"{"name": 1, "age": 1}"#), other(r#"{"name": null, "age": 1}"#));
    assert_ne!(other(r#"{"name": 1, "age": 1}"#), other(r#"{"name": true, "age": 1}"#));
    assert_ne!(other("[]"), self::report::<Team>("[]"));
}

#[test]
fn a_report_is_an_error() {
    fn read(document: &str) -> Result<Person, Box<dyn Error + Send + Sync>> {
        Ok(json::from_str(document)?)
    }
    let error = read(r#"{"name": "Ada"}"#).unwrap_err();
    assert_eq!(error.to_string(), "Person: 1 violation\n  /age: required, but missing (missing)");
    assert!(error.source().is_none());
    assert!(error.downcast_ref::<Report>().is_some_and(|report| report.len() == 1));
}

#[test]
fn codes() {
    let codes = [
        (Code::Syntax, "syntax"),
        (Code::Missing, "missing"),
        (Code::Null, "null"),
        (Code::Type, "type"),
        (Code::Format, "format"),
        (Code::UnknownField, "unknown_field"),
        (Code::UnknownValue, "unknown_value"),
        (Code::UnknownVariant, "unknown_variant"),
        (Code::Duplicate, "duplicate"),
        (Code::NoMatch, "no_match"),
        (Code::Custom, "custom"),
    ];
    for (code, text) in codes {
        assert_eq!((code.as_str(), code.to_string().as_str()), (text, text));
        assert_eq!(json::to_value(code).ok(), Some(Value::from(text)));
    }
}

#[test]
fn a_violation_made_by_hand() {
    let violation = Violation::custom("/a~1b/0", "must be later");
    assert_eq!(violation.pointer(), "/a~1b/0");
    assert_eq!(violation.code(), Code::Custom);
    assert_eq!(violation.message(), "must be later");
    assert_eq!(violation.position(), None);
    assert_eq!(violation.to_string(), "/a~1b/0: must be later (custom)");
    assert_eq!(Violation::custom("end", "must be later").pointer(), "/end");
    let whole = Violation::custom(String::new(), format!("at most {}", 3));
    assert_eq!(whole.to_string(), "at most 3 (custom)");
    let report = Report::from(whole.clone());
    assert_eq!((report.len(), report.is_truncated()), (1, false));
    assert_eq!(report.to_string(), "1 violation\n  at most 3 (custom)");
    assert_eq!(report.into_iter().next(), Some(whole));
}

const BROKEN: &str = r#"{
  "account_id": 4711,
  "categories": ["hris", "payroll", null, 12, ["crm"]],
  "created_at": "3 November 2025",
  "id": "cs_61b0",
  "label": "Nordlicht Löhne",
  "label": "Nordlicht",
  "organization_id": null,
  "origin_owner_id": {"id": "customer-9"},
  "origin_username": false,
  "provider": "personio",
  "comment": [1, 2, 3],
  "token": 8675309
}
"#;

#[test]
fn a_broken_token_for_people() {
    assert_eq!(
        report::<ConnectSessionToken>(BROKEN).to_string(),
        "\
ConnectSessionToken: 12 violations
  /account_id: expected a string, found an integer (type, line 2, column 17)
  /categories/2: expected a string, found null (null, line 3, column 37)
  /categories/3: expected a string, found an integer (type, line 3, column 43)
  /categories/4: expected a string, found an array (type, line 3, column 47)
  /created_at: expected an RFC 3339 date-time, found a string of another format (format, line 4, column 17)
  /label: field `label` is there more than once (duplicate, line 7, column 3)
  /organization_id: expected a string, found null (null, line 8, column 22)
  /origin_owner_id: expected a string, found an object (type, line 9, column 22)
  /origin_username: expected a string, found a boolean (type, line 10, column 22)
  /token: expected a string, found an integer (type, line 13, column 12)
  /origin_owner_name: required, but missing (missing)
  /project_id: required, but missing (missing)"
    );
}

#[test]
fn a_report_as_json() {
    let report = report::<Person>("{\"name\": 1,\n\"mail\": \"a/b\", \"phone\": null}");
    assert_eq!(
        json::to_string(&report).unwrap(),
        concat!(
            r#"{"model":"Person","violations":["#,
            r#"{"pointer":"/name","code":"type","message":"expected a string, found an integer","position":{"line":1,"column":10}},"#,
            r#"{"pointer":"/phone","code":"null","message":"expected a string, found null","position":{"line":2,"column":25}},"#,
            r#"{"pointer":"/age","code":"missing","message":"required, but missing"}],"#,
            r#""truncated":false}"#
        )
    );
    let many = self::report::<Vec<u8>>(&format!("[{}]", vec!["null"; 200].join(",")));
    let many = json::to_value(&many).unwrap();
    assert_eq!(many["truncated"], true);
    assert_eq!(many["model"], "");
    assert_eq!(many["violations"].as_array().map(Vec::len), Some(100));
}

#[test]
fn a_problem_document() {
    let problem = report::<Person>("{\"name\": 1,\n\"phone\": null}").to_problem();
    let text = concat!(
        r#"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"Person: 3 violations","errors":["#,
        r#"{"pointer":"/name","code":"type","detail":"expected a string, found an integer"},"#,
        r#"{"pointer":"/phone","code":"null","detail":"expected a string, found null"},"#,
        r#"{"pointer":"/age","code":"missing","detail":"required, but missing"}]}"#
    );
    assert_eq!(problem.to_string(), text);
    assert_eq!(json::to_string(&problem).unwrap(), text);
    assert_eq!((problem.status(), problem.title()), (422, "Unprocessable Content"));
    assert_eq!(problem.detail(), "Person: 3 violations");

    let problem = report::<Person>("{\"name\": 1,").to_problem();
    assert_eq!(
        problem.to_string(),
        concat!(
            r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"Person: 1 violation","errors":["#,
            r#"{"pointer":"","code":"syntax","detail":"expected a string as the name of a member"}]}"#
        )
    );
    assert_eq!((problem.status(), problem.title()), (400, "Bad Request"));

    let many = report::<Vec<u8>>(&format!("[{}]", vec!["null"; 200].join(","))).to_problem();
    assert_eq!(many.detail(), "100 violations, maybe more");
    assert_eq!(many.clone(), many);
}

/// What a pointer names is in the document, or is a member that an object in the document lacks.
#[test]
fn every_pointer_resolves() {
    let documents = [
        team(r#","members":[{"name":1},{"age":null,"e-mail":[]},[],"x"],"extra~/x":{"a":[1]}"#),
        team(r#","byDesk":{"a/b":{},"~1":{"name":""},"~":{"name":2},"":{"age":[]},"\u00e9\n":null,"01":1}"#),
        team(r#","floors":{"1":2,"x/y":"a","~0":"b","999":"c"},"levels":{"a/b":1,"mid":"x"}"#),
        team(r#","pair":[[],{}],"level":{},"tags":["a",1,{"b":2}],"even":-1,"teamName":"again""#),
        r#"{"lead":{"name":{"first":"Ada"}},"parent":[[[1]]],"level":"zzz"}"#.to_owned(),
        "{}".to_owned(),
        "[{}]".to_owned(),
        "5".to_owned(),
    ];
    let mut seen = 0;
    for document in documents {
        let report = report::<Team>(&document);
        let value: Value = serde_json::from_str(&document).unwrap();
        for violation in &report {
            seen += 1;
            let pointer = violation.pointer();
            if violation.code() == Code::Missing {
                let (parent, name) = pointer.rsplit_once('/').unwrap();
                let object = value.pointer(parent).and_then(Value::as_object);
                assert!(object.is_some_and(|object| !object.contains_key(name)), "{violation} in {document}");
            } else {
                assert!(value.pointer(pointer).is_some(), "{violation} in {document}");
            }
        }
    }
    assert_eq!(seen, 40);
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Vault {
    #[api(secret)]
    code: u16,
    #[api(secret)]
    #[serde(deserialize_with = "talkative")]
    word: String,
    #[api(secret)]
    inner: Option<BTreeMap<String, Team>>,
    #[api(opaque)]
    plain: Option<std::num::NonZeroU8>,
}

/// A foreign type's own check that says too much.
fn talkative<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let word: String = serde::Deserialize::deserialize(deserializer)?;
    Err(serde::de::Error::custom(format_args!("`{word}` is no good")))
}

#[test]
fn no_value_is_ever_shown() {
    let document = r#"{
        "code": 9999999,
        "word": "sesame9999",
        "inner": {"desk": {"teamName": 9999, "lead": {"name": ["x9999"], "age": 9999, "born": "y9999"},
            "parent": "z9999", "level": "junior9999", "levels": {"team-lead": "w9999"}, "floors": {"1": 9999},
            "even": 99991}},
        "plain": "v9999"
    }"#;
    let report = report::<Vault>(document);
    let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message())).collect();
    // The keys of a secret map are a part of the secret: pointers end above them.
    assert_eq!(
        found,
        [
            ("/code", "type", "expected an integer from 0 to 65535, found an integer out of range"),
            ("/word", "custom", "not acceptable"),
            ("/inner", "type", "expected a string, found an integer"),
            ("/inner", "type", "expected a string, found an array"),
            ("/inner", "type", "expected an integer from 0 to 255, found an integer out of range"),
            ("/inner", "format", "expected an RFC 3339 date-time, found a string of another format"),
            (
                "/inner",
                "unknown_value",
                "unknown value, expected one of `junior`, `regular`, `team-lead`, `mid`"
            ),
            ("/inner", "type", "expected an integer from 0 to 255, found a string"),
            ("/inner", "type", "expected a string, found an integer"),
            ("/inner", "custom", "not acceptable"),
            ("/plain", "type", "expected a nonzero u8, found a string"),
        ]
    );
    for shown in [
        report.to_string(),
        format!("{report:?}"),
        json::to_string(&report).unwrap(),
        report.to_problem().to_string(),
        serde_json::from_str::<Vault>(document).err().unwrap().to_string(),
    ] {
        assert!(!shown.contains("999"), "{shown}");
    }
}

/// Control characters of a key do not reach a log or a terminal by way of `Display`.
#[test]
fn display_shows_control_characters_as_escapes() {
    let report = report::<BTreeMap<String, u8>>("{\"a\\n\\u001b[31m\\u0085\": true}");
    assert_eq!(report.iter().next().map(Violation::pointer), Some("/a\n\u{1b}[31m\u{85}"));
    assert_eq!(
        report.to_string(),
        "1 violation\n  /a\\u{a}\\u{1b}[31m\\u{85}: expected an integer from 0 to 255, found a boolean \
         (type, line 1, column 25)"
    );
}

#[test]
fn a_report_by_value_has_no_positions() {
    let value = json!({"name": 1, "phone": null, "born": "x"});
    let report = json::from_value::<Person>(value).unwrap_err();
    assert_eq!(
        report.to_string(),
        "Person: 4 violations\n  \
         /born: expected an RFC 3339 date-time, found a string of another format (format)\n  \
         /name: expected a string, found an integer (type)\n  \
         /phone: expected a string, found null (null)\n  \
         /age: required, but missing (missing)"
    );
}
