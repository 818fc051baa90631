//! String enums, closed and open: in fields, lists and maps, as keys, and through other formats.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Debug;

use renamed_api_model::{ApiModel, FieldType, Report, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Closed {
    Monday,
    #[serde(alias = "tue", alias = "TUESDAY")]
    Tuesday,
    #[serde(rename = "mid week")]
    Wednesday,
    #[serde(rename(serialize = "thu", deserialize = "thursday"))]
    Thursday,
    DayAfterThursday,
}

#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "kebab-case")]
enum Open {
    Red,
    #[serde(alias = "lightGreen", alias = "LIGHT")]
    LightGreen,
    #[serde(rename(serialize = "azure", deserialize = "blue"))]
    Blue,
    /// Any other.
    #[api(unknown)]
    Other(String),
}

use Closed::{DayAfterThursday, Monday, Thursday, Tuesday, Wednesday};
use Open::{Blue, LightGreen, Other, Red};

fn other(text: &str) -> Open {
    Other(text.to_owned())
}

type Found<'r> = Vec<(&'r str, &'static str, &'r str, Option<(usize, usize)>)>;

/// Each violation's pointer, code, message and position.
fn found(report: &Report) -> Found<'_> {
    let parts = |violation: &renamed_api_model::Violation| {
        violation.position().map(|position| (position.line, position.column))
    };
    report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message(), parts(v))).collect()
}

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// Reads a document at each door for texts and values.
#[track_caller]
fn reads<T>(document: &str, expected: &T)
where
    T: DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
{
    let value: Value = serde_json::from_str(document).unwrap();
    assert_eq!(&json::from_str::<T>(document).unwrap(), expected);
    assert_eq!(&json::from_value::<T>(&value).unwrap(), expected);
    assert_eq!(&serde_json::from_str::<T>(document).unwrap(), expected);
    assert_eq!(&serde_json::from_reader::<_, T>(document.as_bytes()).unwrap(), expected);
    assert_eq!(&T::deserialize(&value).unwrap(), expected);
    assert_eq!(&ciborium::from_reader::<T, _>(cbor(&value).as_slice()).unwrap(), expected, "CBOR");
    assert_eq!(&serde_json::from_value::<T>(value).unwrap(), expected);
}

/// Every format that can, gives the value back.
#[track_caller]
fn survives<T>(value: &T)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    assert_eq!(&serde_json::from_str::<T>(&serde_json::to_string(value).unwrap()).unwrap(), value, "text");
    assert_eq!(&serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(), value, "value");
    assert_eq!(&ciborium::from_reader::<T, _>(cbor(value).as_slice()).unwrap(), value, "CBOR");
    let mixed = ciborium::Value::serialized(value).unwrap();
    assert_eq!(&mixed.deserialized::<T>().unwrap(), value, "CBOR value");
    assert_eq!(
        &postcard::from_bytes::<T>(&postcard::to_allocvec(value).unwrap()).unwrap(),
        value,
        "postcard"
    );
}

mod closed {
    use super::*;

    #[test]
    fn members() {
        for (text, member, written) in [
            ("\"monday\"", Monday, "\"monday\""),
            ("\"tuesday\"", Tuesday, "\"tuesday\""),
            ("\"tue\"", Tuesday, "\"tuesday\""),
            ("\"TUESDAY\"", Tuesday, "\"tuesday\""),
            ("\"mid week\"", Wednesday, "\"mid week\""),
            ("\"thursday\"", Thursday, "\"thu\""),
            ("\"day_after_thursday\"", DayAfterThursday, "\"day_after_thursday\""),
            ("\"mo\\u006eday\"", Monday, "\"monday\""),
            (" \n\"monday\"\t", Monday, "\"monday\""),
        ] {
            assert_eq!(Closed::from_json(text).unwrap(), member);
            reads(text, &member);
            assert_eq!(member.to_json(), written);
            assert_eq!(
                serde_json::to_value(&member).unwrap(),
                serde_json::from_str::<Value>(written).unwrap()
            );
        }
    }

    const LIST: &str = "unknown value, expected one of `monday`, `tuesday`, `mid week`, `thursday`, \
                        `day_after_thursday`, `tue`, `TUESDAY`";

    #[test]
    fn strangers() {
        for (text, message) in [
            ("\"mondays\"", "unknown value, did you mean `monday`?"),
            ("\"Monday\"", "unknown value, did you mean `monday`?"),
            ("\"tusday\"", "unknown value, did you mean `tuesday`?"),
            ("\"midweek\"", "unknown value, did you mean `mid week`?"),
            ("\"dayAfterThursday\"", "unknown value, did you mean `day_after_thursday`?"),
            ("\"thursday!\"", "unknown value, did you mean `thursday`?"),
            ("\"thu\"", LIST),
            ("\"friday\"", LIST),
            ("\"sabbatical\"", LIST),
            ("\"\"", LIST),
            ("\" monday is long over\"", LIST),
        ] {
            let report = Closed::from_json(text).unwrap_err();
            assert_eq!(found(&report), [("", "unknown_value", message, Some((1, 1)))], "{text}");
            assert_eq!(report.to_string().lines().next(), Some("Closed: 1 violation"));
            let error = serde_json::from_str::<Closed>(text).unwrap_err().to_string();
            assert_eq!(error.split(" at line ").next(), Some(message), "{text}");
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::from_value::<Closed>(value.clone()).unwrap_err().to_string(), message);
            let report = json::from_value::<Closed>(&value).unwrap_err();
            assert_eq!(found(&report), [("", "unknown_value", message, None)]);
            let error = ciborium::from_reader::<Closed, _>(cbor(&value).as_slice()).unwrap_err().to_string();
            assert_eq!(error, format!("Semantic(None, {message:?})"));
        }
    }

    #[test]
    fn other_kinds() {
        for (text, code, kind) in [
            ("null", "null", "null"),
            ("true", "type", "a boolean"),
            ("0", "type", "an integer"),
            ("-1", "type", "an integer"),
            ("1.5", "type", "a number"),
            ("[]", "type", "an array"),
            ("[\"monday\"]", "type", "an array"),
            ("{}", "type", "an object"),
        ] {
            let message = format!("expected a string, found {kind}");
            let report = Closed::from_json(text).unwrap_err();
            assert_eq!(found(&report), [("", code, message.as_str(), Some((1, 1)))], "{text}");
            serde_json::from_str::<Closed>(text).unwrap_err();
            let value: Value = serde_json::from_str(text).unwrap();
            serde_json::from_value::<Closed>(value.clone()).unwrap_err();
            ciborium::from_reader::<Closed, _>(cbor(&value).as_slice()).unwrap_err();
        }
    }

    /// `serde_json` has a second spelling of a variant without content, and does not tell which of the two it read; to
    /// the doors of our own it is an object.
    #[test]
    fn an_object_of_one_member() {
        let text = "{\"monday\":null}";
        assert_eq!(
            found(&Closed::from_json(text).unwrap_err()),
            [("", "type", "expected a string, found an object", Some((1, 1)))]
        );
        assert_eq!(serde_json::from_str::<Closed>(text).unwrap(), Monday);
        for text in ["{\"monday\":{}}", "{\"monday\":1}", "{\"friday\":null}"] {
            let value: Value = serde_json::from_str(text).unwrap();
            let doors = [
                Closed::from_json(text).is_ok(),
                json::from_value::<Closed>(&value).is_ok(),
                serde_json::from_str::<Closed>(text).is_ok(),
                serde_json::from_value::<Closed>(value).is_ok(),
            ];
            assert!(doors.iter().all(|door| *door == doors[0]), "{text}: {doors:?}");
        }
    }

    #[test]
    fn in_a_model_the_pointer_leads_to_it() {
        let text = "{\"day\":\"x-day\",\n \"days\":[\"monday\",null,\"\",7],\"maybe\":{}}";
        let report = Holder::<Closed>::from_json(text).unwrap_err();
        assert_eq!(
            found(&report),
            [
                ("/day", "unknown_value", LIST, Some((1, 8))),
                ("/days/1", "null", "expected a string, found null", Some((2, 19))),
                ("/days/2", "unknown_value", LIST, Some((2, 24))),
                ("/days/3", "type", "expected a string, found an integer", Some((2, 27))),
                ("/maybe", "type", "expected a string, found an object", Some((2, 38))),
            ]
        );
    }

    /// What postcard writes is the member's number; that of no member is refused, that of an alias too.
    #[test]
    fn numbers_of_members() {
        let numbers = [Monday, Tuesday, Wednesday, Thursday, DayAfterThursday].map(|member| {
            let bytes = postcard::to_allocvec(&member).unwrap();
            assert_eq!(postcard::from_bytes::<Closed>(&bytes).unwrap(), member);
            bytes
        });
        assert_eq!(numbers, [[0], [1], [2], [3], [4]]);
        for stranger in 5..=u8::MAX >> 1 {
            assert!(postcard::from_bytes::<Closed>(&[stranger]).is_err(), "{stranger}");
        }
    }
}

mod open {
    use super::*;

    #[test]
    fn members() {
        for (text, member, written) in [
            ("\"red\"", Red, "\"red\""),
            ("\"light-green\"", LightGreen, "\"light-green\""),
            ("\"lightGreen\"", LightGreen, "\"light-green\""),
            ("\"LIGHT\"", LightGreen, "\"light-green\""),
            ("\"blue\"", Blue, "\"azure\""),
        ] {
            reads(text, &member);
            assert_eq!(Open::from_json(text).unwrap().to_json(), written);
        }
    }

    #[test]
    fn the_unknown_is_kept_and_written_back() {
        for text in [
            "",
            " ",
            "Red",
            "red ",
            "light_green",
            "azure",
            "Other",
            "other",
            "null",
            "0",
            "ä\u{1f980}",
            "a\"b\\c\n\u{1}",
        ] {
            let written = serde_json::to_string(text).unwrap();
            reads(&written, &other(text));
            assert_eq!(other(text).to_json(), written);
        }
        let long = "x".repeat(100_000);
        survives(&other(&long));
    }

    #[test]
    fn other_kinds() {
        for (text, code, kind) in [
            ("null", "null", "null"),
            ("false", "type", "a boolean"),
            ("12", "type", "an integer"),
            ("-12", "type", "an integer"),
            ("1e3", "type", "a number"),
            ("[]", "type", "an array"),
            ("{}", "type", "an object"),
            ("{\"red\":null}", "type", "an object"),
            ("{\"Other\":\"x\"}", "type", "an object"),
        ] {
            let message = format!("expected a string, found {kind}");
            let report = Open::from_json(text).unwrap_err();
            assert_eq!(found(&report), [("", code, message.as_str(), Some((1, 1)))], "{text}");
            let error = serde_json::from_str::<Open>(text).unwrap_err().to_string();
            assert_eq!(error.split(" at line ").next(), Some(message.as_str()), "{text}");
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::from_value::<Open>(value.clone()).unwrap_err().to_string(), message);
            let error = ciborium::from_reader::<Open, _>(cbor(&value).as_slice()).unwrap_err().to_string();
            assert_eq!(error, format!("Semantic(None, {message:?})"), "{text}");
        }
    }

    /// A string in every format, since what is kept has no number.
    #[test]
    fn strings_everywhere() {
        assert_eq!(postcard::to_allocvec(&Red).unwrap(), b"\x03red");
        assert_eq!(postcard::to_allocvec(&other("pink")).unwrap(), b"\x04pink");
        assert_eq!(cbor(&LightGreen), cbor(&"light-green"));
        assert_eq!(cbor(&other("pink")), cbor(&"pink"));
    }

    #[test]
    fn in_a_model() {
        let text = r#"{"day":"pink","days":["red","","blue"],"maybe":"LIGHT"}"#;
        let model = Holder::<Open>::from_json(text).unwrap();
        assert_eq!(
            model,
            Holder { day: other("pink"), days: vec![Red, other(""), Blue], maybe: Some(LightGreen) }
        );
        assert_eq!(model.to_json(), r#"{"day":"pink","days":["red","","azure"],"maybe":"light-green"}"#);
        let report = Holder::<Open>::from_json(r#"{"day":null,"days":["pink",1]}"#).unwrap_err();
        assert_eq!(
            found(&report),
            [
                ("/day", "null", "expected a string, found null", Some((1, 8))),
                ("/days/1", "type", "expected a string, found an integer", Some((1, 28))),
            ]
        );
    }

    /// A value that stands for a member but was made by hand is written as it is, and read as the member.
    #[test]
    fn made_by_hand() {
        assert_eq!(other("red").to_json(), "\"red\"");
        assert_eq!(Open::from_json(other("red").to_json()).unwrap(), Red);
    }

    /// The variant may hold any kind of string.
    #[test]
    fn other_strings() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        enum Boxed {
            #[api(unknown)]
            Unknown(Box<str>),
            Known,
        }

        assert_eq!(Boxed::from_json("\"Known\"").unwrap(), Boxed::Known);
        assert_eq!(Boxed::from_json("\"Unknown\"").unwrap(), Boxed::Unknown("Unknown".into()));
        survives(&Boxed::Unknown("x".into()));
        survives(&Boxed::Known);
    }
}

/// One of each place that a value can stand in.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Holder<E> {
    day: E,
    days: Vec<E>,
    maybe: Option<E>,
}

mod places {
    use super::*;

    #[test]
    fn in_models_and_lists() {
        survives(&Holder {
            day: Monday,
            days: vec![Tuesday, Wednesday, DayAfterThursday],
            maybe: Some(Monday),
        });
        survives(&Holder { day: Tuesday, days: vec![], maybe: None });
        survives(&Holder { day: Red, days: vec![other("pink"), LightGreen], maybe: Some(other("")) });
        survives(&vec![Some(Red), None, Some(other("x"))]);
        reads("[\"monday\",null,\"tue\"]", &vec![Some(Monday), None, Some(Tuesday)]);
        reads("[[\"monday\"],[]]", &vec![vec![Monday], vec![]]);
        reads("[\"monday\",\"tue\",\"tuesday\"]", &HashSet::from([Monday, Tuesday]));
    }

    #[test]
    fn options() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Options {
            optional: Option<Closed>,
            #[api(required)]
            nullable: Option<Open>,
            #[api(non_null)]
            non_null: Option<Open>,
            #[api(default = Closed::Tuesday)]
            defaulted: Closed,
            boxed: Option<Box<Closed>>,
        }

        let few = Options { optional: None, nullable: None, non_null: None, defaulted: Tuesday, boxed: None };
        assert_eq!(Options::from_json(r#"{"nullable":null}"#).unwrap(), few);
        assert_eq!(few.to_json(), r#"{"nullable":null,"defaulted":"tuesday"}"#);
        survives(&few);
        survives(&Options {
            optional: Some(Monday),
            nullable: Some(other("x")),
            non_null: Some(Red),
            boxed: Some(Box::new(Monday)),
            ..few
        });
        let report =
            Options::from_json(r#"{"optional":"x","non_null":null,"defaulted":null,"boxed":1}"#).unwrap_err();
        let codes: Vec<_> = found(&report).into_iter().map(|(pointer, code, ..)| (pointer, code)).collect();
        assert_eq!(
            codes,
            [
                ("/optional", "unknown_value"),
                ("/non_null", "null"),
                ("/defaulted", "null"),
                ("/boxed", "type"),
                ("/nullable", "missing"),
            ]
        );
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Maps {
        closed: BTreeMap<Closed, u32>,
        open: BTreeMap<Open, u32>,
        hashed: HashMap<Closed, Vec<Open>>,
    }

    #[test]
    fn keys_of_maps() {
        let text = r#"{"closed":{"monday":1,"mid week":2},"open":{"red":3,"light-green":4,"pink":5},"hashed":{"tuesday":["red"]}}"#;
        let maps = Maps {
            closed: BTreeMap::from([(Monday, 1), (Wednesday, 2)]),
            open: BTreeMap::from([(Red, 3), (LightGreen, 4), (other("pink"), 5)]),
            hashed: HashMap::from([(Tuesday, vec![Red])]),
        };
        reads(text, &maps);
        assert_eq!(maps.to_json(), text);
        survives(&maps);
    }

    /// Of two keys that are one member, the last one's value stays.
    #[test]
    fn aliases_as_keys() {
        let document = r#"{"TUESDAY":1,"monday":2,"tue":3}"#;
        reads(document, &HashMap::from([(Tuesday, 3_u32), (Monday, 2)]));
        reads(document, &BTreeMap::from([(Tuesday, 3_u32), (Monday, 2)]));
        reads(r#"{"LIGHT":1,"lightGreen":2,"":3}"#, &BTreeMap::from([(LightGreen, 2_u8), (other(""), 3)]));
        let written = serde_json::to_string(&BTreeMap::from([(Thursday, 1)])).unwrap();
        assert_eq!(written, r#"{"thu":1}"#);
    }

    #[test]
    fn keys_that_are_no_members() {
        let text = "{\"closed\":{\"mondy\":1,\"monday\":\"x\",\"\":2},\n\"open\":{\"any\":-1},\"hashed\":{\"tuesday\":[1],\"x/y\":[]}}";
        let report = Maps::from_json(text).unwrap_err();
        let codes: Vec<_> = found(&report)
            .into_iter()
            .map(|(pointer, code, _, position)| (pointer, code, position))
            .collect();
        assert_eq!(
            codes,
            [
                ("/closed/mondy", "unknown_value", Some((1, 12))),
                ("/closed/monday", "type", Some((1, 31))),
                ("/closed/", "unknown_value", Some((1, 35))),
                ("/open/any", "type", Some((2, 15))),
                ("/hashed/tuesday/0", "type", Some((2, 40))),
                ("/hashed/x~1y", "unknown_value", Some((2, 43))),
            ]
        );
        assert_eq!(found(&report)[0].2, "unknown value, did you mean `monday`?");
        let error = serde_json::from_str::<Maps>(r#"{"closed":{"mondy":1}}"#).unwrap_err().to_string();
        assert!(error.starts_with("unknown value, did you mean `monday`?"), "{error}");
    }
}

mod skipped {
    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        #[serde(skip)]
        Internal,
        First,
        #[serde(skip_deserializing)]
        OnlyWritten,
        Second,
        #[serde(skip_serializing, alias = "former")]
        OnlyRead,
        Third,
    }

    #[test]
    fn in_reading() {
        reads("\"first\"", &Kind::First);
        reads("\"onlyread\"", &Kind::OnlyRead);
        reads("\"former\"", &Kind::OnlyRead);
        for text in ["\"internal\"", "\"onlywritten\""] {
            let report = Kind::from_json(text).unwrap_err();
            assert_eq!(found(&report)[0].1, "unknown_value");
            assert!(!report.to_string().contains("internal"), "what is not read is not listed: {report}");
            serde_json::from_str::<Kind>(text).unwrap_err();
        }
        let report = Kind::from_json("\"\"").unwrap_err();
        let message = "unknown value, expected one of `first`, `second`, `onlyread`, `third`, `former`";
        assert_eq!(found(&report)[0].2, message);
    }

    #[test]
    fn in_writing() {
        assert_eq!(Kind::OnlyWritten.to_json(), "\"onlywritten\"");
        assert_eq!(Kind::Third.to_json(), "\"third\"");
        for kind in [Kind::Internal, Kind::OnlyRead] {
            let error = json::to_string(&kind).unwrap_err().to_string();
            assert_eq!(error, format!("the variant `{kind:?}` cannot be written"));
            assert!(postcard::to_allocvec(&kind).is_err());
        }
    }

    /// Members that are skipped in reading leave the others' numbers as they are.
    #[test]
    fn through_other_formats() {
        for kind in [Kind::First, Kind::Second, Kind::Third] {
            survives(&kind);
            survives(&vec![Some(kind), None]);
        }
    }

    #[test]
    fn of_an_open_enum() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        enum OpenKind {
            Known,
            #[serde(skip)]
            Hidden,
            #[api(unknown)]
            Other(String),
        }

        reads("\"Hidden\"", &OpenKind::Other("Hidden".to_owned()));
        assert_eq!(OpenKind::Other("Hidden".to_owned()).to_json(), "\"Hidden\"");
        assert!(json::to_string(&OpenKind::Hidden).is_err());
        survives(&OpenKind::Known);
    }
}

mod names {
    use super::*;

    /// Variants named like types and traits in scope of the generated code, and like words of Rust.
    #[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq)]
    #[api(crate = renamed_api_model)]
    enum Words {
        Some,
        None,
        Ok,
        Err,
        Option,
        Result,
        String,
        Into,
        Shown,
        Fault,
        Kind,
        Model,
        #[expect(non_camel_case_types, reason = "a word of Rust")]
        r#type,
        Self_,
    }

    #[test]
    fn of_variants() {
        use Words as W;
        let all = [
            (W::Some, "Some"),
            (W::None, "None"),
            (W::Ok, "Ok"),
            (W::Err, "Err"),
            (W::Option, "Option"),
            (W::Result, "Result"),
            (W::String, "String"),
            (W::Into, "Into"),
            (W::Shown, "Shown"),
            (W::Fault, "Fault"),
            (W::Kind, "Kind"),
            (W::Model, "Model"),
            (W::r#type, "type"),
            (W::Self_, "Self_"),
        ];
        for (word, name) in all {
            assert_eq!(serde_json::to_string(&word).unwrap(), format!("\"{name}\""));
            reads(&format!("\"{name}\""), &word);
            survives(&word);
        }
    }

    #[test]
    fn one_member() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        enum One {
            Only,
        }

        reads("\"Only\"", &One::Only);
        let report = One::from_json("\"absolutely not\"").unwrap_err();
        assert_eq!(found(&report), [("", "unknown_value", "unknown value, expected `Only`", Some((1, 1)))]);
        assert_eq!(report.to_problem().status(), 422);
    }

    #[test]
    fn only_the_unknown() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        #[serde(rename = "any-word")]
        enum Word {
            Known,
            #[api(unknown)]
            Any(String),
        }

        assert_eq!(Word::from_json("\"x\"").unwrap(), Word::Any("x".to_owned()));
        assert_eq!(
            Word::from_json("1").unwrap_err().to_string().lines().next(),
            Some("any-word: 1 violation")
        );
        assert_eq!(Word::Known.to_json(), "\"Known\"");
    }
}

mod many {
    //! Three hundred members: found by their hash, not by looking at each.

    use super::*;

    macro_rules! many {
        ($($member:ident)*) => {
            #[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[api(crate = renamed_api_model)]
            #[serde(rename_all = "lowercase")]
            enum Many {
                $($member,)*
            }

            #[derive(ApiModel, Clone, Debug, PartialEq, Eq)]
            #[api(crate = renamed_api_model)]
            #[serde(rename_all = "lowercase")]
            enum ManyOpen {
                $($member,)*
                #[api(unknown)]
                Other(String),
            }

            const ALL: &[(&str, Many, ManyOpen)] =
                &[$((stringify!($member), Many::$member, ManyOpen::$member)),*];
        };
    }

    many! {
        M000 M001 M002 M003 M004 M005 M006 M007 M008 M009 M010 M011
        M012 M013 M014 M015 M016 M017 M018 M019 M020 M021 M022 M023
        M024 M025 M026 M027 M028 M029 M030 M031 M032 M033 M034 M035
        M036 M037 M038 M039 M040 M041 M042 M043 M044 M045 M046 M047
        M048 M049 M050 M051 M052 M053 M054 M055 M056 M057 M058 M059
        M060 M061 M062 M063 M064 M065 M066 M067 M068 M069 M070 M071
        M072 M073 M074 M075 M076 M077 M078 M079 M080 M081 M082 M083
        M084 M085 M086 M087 M088 M089 M090 M091 M092 M093 M094 M095
        M096 M097 M098 M099 M100 M101 M102 M103 M104 M105 M106 M107
        M108 M109 M110 M111 M112 M113 M114 M115 M116 M117 M118 M119
        M120 M121 M122 M123 M124 M125 M126 M127 M128 M129 M130 M131
        M132 M133 M134 M135 M136 M137 M138 M139 M140 M141 M142 M143
        M144 M145 M146 M147 M148 M149 M150 M151 M152 M153 M154 M155
        M156 M157 M158 M159 M160 M161 M162 M163 M164 M165 M166 M167
        M168 M169 M170 M171 M172 M173 M174 M175 M176 M177 M178 M179
        M180 M181 M182 M183 M184 M185 M186 M187 M188 M189 M190 M191
        M192 M193 M194 M195 M196 M197 M198 M199 M200 M201 M202 M203
        M204 M205 M206 M207 M208 M209 M210 M211 M212 M213 M214 M215
        M216 M217 M218 M219 M220 M221 M222 M223 M224 M225 M226 M227
        M228 M229 M230 M231 M232 M233 M234 M235 M236 M237 M238 M239
        M240 M241 M242 M243 M244 M245 M246 M247 M248 M249 M250 M251
        M252 M253 M254 M255 M256 M257 M258 M259 M260 M261 M262 M263
        M264 M265 M266 M267 M268 M269 M270 M271 M272 M273 M274 M275
        M276 M277 M278 M279 M280 M281 M282 M283 M284 M285 M286 M287
        M288 M289 M290 M291 M292 M293 M294 M295 M296 M297 M298 M299
    }

    #[test]
    fn each_is_found() {
        assert_eq!(ALL.len(), 300);
        for (name, member, open) in ALL {
            let text = format!("\"{}\"", name.to_lowercase());
            reads(&text, member);
            reads(&text, open);
            assert_eq!(member.to_json(), text);
            assert_eq!(open.to_json(), text);
            survives(member);
            survives(open);
        }
    }

    #[test]
    fn others_are_not() {
        for number in 300..1_300 {
            let text = format!("\"m{number}\"");
            let report = Many::from_json(&text).unwrap_err();
            assert_eq!(found(&report)[0].1, "unknown_value", "{text}");
            assert_eq!(ManyOpen::from_json(&text).unwrap(), ManyOpen::Other(format!("m{number}")));
        }
        for text in ["\"M000\"", "\"m00\"", "\"m0000\"", "\"\""] {
            assert!(Many::from_json(text).is_err(), "{text}");
        }
    }

    /// A message does not list them all.
    #[test]
    fn a_message_is_short() {
        let report = Many::from_json("\"something else entirely\"").unwrap_err();
        let message = found(&report)[0].2;
        assert!(message.starts_with("unknown value, expected one of `m000`, `m001`, "), "{message}");
        assert!(message.ends_with(", `m015` or 284 more"), "{message}");
        assert_eq!(
            found(&Many::from_json("\"m29\"").unwrap_err())[0].2.len(),
            "unknown value, did you mean `m029`?".len()
        );
    }

    #[test]
    fn as_keys() {
        let map: BTreeMap<Many, usize> =
            ALL.iter().enumerate().map(|(index, (_, member, _))| (*member, index)).collect();
        let value = serde_json::to_value(
            map.iter()
                .map(|(member, index)| (member.to_json().replace('"', ""), *index))
                .collect::<BTreeMap<_, _>>(),
        )
        .unwrap();
        assert_eq!(json::from_value::<BTreeMap<Many, usize>>(&value).unwrap(), map);
        assert_eq!(serde_json::to_value(&map).unwrap(), value);
    }
}

mod tables {
    use super::*;

    use renamed_api_model::model::Shape;

    #[test]
    fn what_the_derive_knows() {
        let (Shape::Strings(closed), Shape::Strings(open)) = (&Closed::model().shape, &Open::model().shape)
        else {
            panic!("string enums are strings");
        };
        assert!(!closed.is_open() && open.is_open());
        let names = |variants: &[renamed_api_model::model::Variant]| {
            variants.iter().map(|v| json!([v.name(), v.write_name(), v.aliases()])).collect::<Vec<_>>()
        };
        assert_eq!(
            names(closed.variants),
            [
                json!(["monday", "monday", []]),
                json!(["tuesday", "tuesday", ["tue", "TUESDAY"]]),
                json!(["mid week", "mid week", []]),
                json!(["thursday", "thu", []]),
                json!(["day_after_thursday", "day_after_thursday", []]),
            ]
        );
        assert_eq!(
            names(open.variants),
            [
                json!(["red", "red", []]),
                json!(["light-green", "light-green", ["lightGreen", "LIGHT"]]),
                json!(["blue", "azure", []]),
            ]
        );
    }
}

mod in_unions {
    use super::*;

    /// An object, or a bare string.
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Painted {
        Object { color: Option<Open>, depth: Option<u8> },
        Bare(Open),
    }

    #[test]
    fn an_object_is_no_open_enum() {
        let report = Painted::from_json(r#"{"color":5,"depth":"x"}"#).unwrap_err();
        let pointers: Vec<_> = report.iter().map(renamed_api_model::Violation::pointer).collect();
        assert_eq!(pointers, ["/color", "/depth"]);
        assert_eq!(
            Painted::from_json(r#""beige""#).unwrap(),
            Painted::Bare(Open::from_json(r#""beige""#).unwrap())
        );
    }
}
