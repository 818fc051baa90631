//! Presence: what an absent member, `null` and a value mean, at every door.
#![allow(clippy::option_option, reason = "a field that may be absent or `null` is one of the rows")]

use std::fmt::Debug;

use renamed_api_model::{ApiModel, FieldType, Report, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A violation's pointer and code.
type Fault = (String, &'static str);

/// Each violation as its pointer and its code.
fn faults(report: &Report) -> Vec<Fault> {
    report.iter().map(|violation| (violation.pointer().to_owned(), violation.code().as_str())).collect()
}

/// Reads a document at every door that reads JSON; all of them must see the same. The error is the report's
/// violations, and what serde's own doors say: that of texts and that of values.
fn read<T>(document: &str) -> Result<T, (Vec<Fault>, [String; 2])>
where
    T: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
{
    let value: Value = serde_json::from_str(document).unwrap();
    let (serde_text, serde_value) =
        (serde_json::from_str::<T>(document), serde_json::from_value::<T>(value.clone()));
    match T::from_json(document) {
        Ok(model) => {
            assert_eq!(serde_text.unwrap(), model, "serde_json::from_str of {document}");
            assert_eq!(serde_value.unwrap(), model, "serde_json::from_value of {document}");
            assert_eq!(json::from_str::<T>(document).unwrap(), model, "{document}");
            assert_eq!(json::from_slice::<T>(document.as_bytes()).unwrap(), model, "{document}");
            assert_eq!(json::from_reader::<_, T>(document.as_bytes()).unwrap(), model, "{document}");
            assert_eq!(json::from_value::<T>(value).unwrap(), model, "{document}");
            Ok(model)
        }
        Err(report) => {
            let texts = [serde_text.unwrap_err().to_string(), serde_value.unwrap_err().to_string()];
            let faults = faults(&report);
            let others = [
                json::from_str::<T>(document).unwrap_err(),
                json::from_slice::<T>(document.as_bytes()).unwrap_err(),
                json::from_reader::<_, T>(document.as_bytes()).unwrap_err(),
                json::from_value::<T>(value).unwrap_err(),
            ];
            for other in others {
                assert_eq!(self::faults(&other), faults, "{document}");
            }
            Err((faults, texts))
        }
    }
}

/// The document is refused for one reason, and serde's own door says this.
#[track_caller]
fn refused<T>(document: &str, pointer: &str, code: &str, serde_says: &str)
where
    T: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
{
    let (faults, texts) = read::<T>(document).unwrap_err();
    let faults: Vec<_> = faults.iter().map(|(pointer, code)| (pointer.as_str(), *code)).collect();
    assert_eq!(faults, [(pointer, code)], "{document}");
    assert_eq!(texts[0].split(" at line ").next(), Some(serde_says), "{document}");
    assert_eq!(texts[1], serde_says, "{document} as a value");
}

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| error.to_string())
}

fn from_cbor_value<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    from_cbor(&cbor(value))
}

/// The value survives every binary format.
#[track_caller]
fn survives_binary<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&from_cbor::<T>(&cbor(value)).unwrap(), value, "through CBOR");
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value, "through postcard");
}

mod rows {
    //! The six rows of the table.

    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Rows {
        plain: u32,
        #[serde(default)]
        defaulted: u32,
        optional: Option<u32>,
        #[api(required)]
        nullable: Option<u32>,
        #[api(non_null)]
        non_null: Option<u32>,
        tristate: Option<Option<u32>>,
    }

    const FULL: Rows = Rows {
        plain: 1,
        defaulted: 2,
        optional: Some(3),
        nullable: Some(4),
        non_null: Some(5),
        tristate: Some(Some(6)),
    };

    const NAMES: [&str; 6] = ["plain", "defaulted", "optional", "nullable", "non_null", "tristate"];

    /// The full document with one member in another state: absent, or with this value.
    fn with(name: &str, state: Option<&str>) -> String {
        let members = (1..).zip(NAMES).filter_map(|(number, member)| {
            let value = if member == name { state?.to_owned() } else { number.to_string() };
            Some(format!("\"{member}\":{value}"))
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    #[test]
    fn the_full_document_is_read_and_written_alike() {
        let text = r#"{"plain":1,"defaulted":2,"optional":3,"nullable":4,"non_null":5,"tristate":6}"#;
        assert_eq!(read::<Rows>(text).unwrap(), FULL);
        assert_eq!(FULL.to_json(), text);
        assert_eq!(json::to_string(&FULL).unwrap(), text);
        assert_eq!(serde_json::to_string(&FULL).unwrap(), text);
        assert_eq!(json::to_value(&FULL).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(FULL.validate(), Ok(()));
    }

    #[test]
    fn plain() {
        refused::<Rows>(&with("plain", None), "/plain", "missing", "missing field `plain`");
        refused::<Rows>(
            &with("plain", Some("null")),
            "/plain",
            "null",
            "expected an integer of 32 bits, not negative, found null",
        );
        assert_eq!(read::<Rows>(&with("plain", Some("9"))).unwrap(), Rows { plain: 9, ..FULL });
    }

    #[test]
    fn defaulted() {
        assert_eq!(read::<Rows>(&with("defaulted", None)).unwrap(), Rows { defaulted: 0, ..FULL });
        refused::<Rows>(
            &with("defaulted", Some("null")),
            "/defaulted",
            "null",
            "expected an integer of 32 bits, not negative, found null",
        );
        assert_eq!(read::<Rows>(&with("defaulted", Some("9"))).unwrap(), Rows { defaulted: 9, ..FULL });
    }

    #[test]
    fn optional() {
        let none = Rows { optional: None, ..FULL };
        assert_eq!(read::<Rows>(&with("optional", None)).unwrap(), none);
        assert_eq!(read::<Rows>(&with("optional", Some("null"))).unwrap(), none);
        assert_eq!(read::<Rows>(&with("optional", Some("9"))).unwrap(), Rows { optional: Some(9), ..FULL });
        assert_eq!(none.to_json(), r#"{"plain":1,"defaulted":2,"nullable":4,"non_null":5,"tristate":6}"#);
    }

    #[test]
    fn required_but_nullable() {
        let none = Rows { nullable: None, ..FULL };
        refused::<Rows>(&with("nullable", None), "/nullable", "missing", "missing field `nullable`");
        assert_eq!(read::<Rows>(&with("nullable", Some("null"))).unwrap(), none);
        assert_eq!(read::<Rows>(&with("nullable", Some("9"))).unwrap(), Rows { nullable: Some(9), ..FULL });
        assert_eq!(
            none.to_json(),
            r#"{"plain":1,"defaulted":2,"optional":3,"nullable":null,"non_null":5,"tristate":6}"#
        );
    }

    #[test]
    fn non_null() {
        let none = Rows { non_null: None, ..FULL };
        assert_eq!(read::<Rows>(&with("non_null", None)).unwrap(), none);
        refused::<Rows>(
            &with("non_null", Some("null")),
            "/non_null",
            "null",
            "expected an integer of 32 bits, not negative, found null",
        );
        assert_eq!(read::<Rows>(&with("non_null", Some("9"))).unwrap(), Rows { non_null: Some(9), ..FULL });
        assert_eq!(none.to_json(), r#"{"plain":1,"defaulted":2,"optional":3,"nullable":4,"tristate":6}"#);
    }

    #[test]
    fn tristate() {
        let absent = Rows { tristate: None, ..FULL };
        let null = Rows { tristate: Some(None), ..FULL };
        assert_eq!(read::<Rows>(&with("tristate", None)).unwrap(), absent);
        assert_eq!(read::<Rows>(&with("tristate", Some("null"))).unwrap(), null);
        assert_eq!(
            read::<Rows>(&with("tristate", Some("9"))).unwrap(),
            Rows { tristate: Some(Some(9)), ..FULL }
        );
        assert_eq!(absent.to_json(), r#"{"plain":1,"defaulted":2,"optional":3,"nullable":4,"non_null":5}"#);
        assert_eq!(
            null.to_json(),
            r#"{"plain":1,"defaulted":2,"optional":3,"nullable":4,"non_null":5,"tristate":null}"#
        );
    }

    /// A value of another kind is refused in every row, and says where.
    #[test]
    fn another_kind() {
        for name in NAMES {
            refused::<Rows>(
                &with(name, Some("\"9\"")),
                &format!("/{name}"),
                "type",
                "expected an integer of 32 bits, not negative, found a string",
            );
            refused::<Rows>(
                &with(name, Some("-9")),
                &format!("/{name}"),
                "type",
                "expected an integer of 32 bits, not negative, found an integer out of range",
            );
        }
    }

    /// The two kinds of absence, and `null` where it is refused, in one report; in serde's error all that is missing.
    #[test]
    fn all_in_one_report() {
        let (faults, texts) = read::<Rows>("{}").unwrap_err();
        assert_eq!(faults, [("/plain".to_owned(), "missing"), ("/nullable".to_owned(), "missing")]);
        assert_eq!(texts[0], "missing fields `plain`, `nullable` at line 1 column 2");
        assert_eq!(texts[1], "missing fields `plain`, `nullable`");

        let nulls = r#"{"plain":null,"defaulted":null,"optional":null,"nullable":null,"non_null":null,"tristate":null}"#;
        let report = Rows::from_json(nulls).unwrap_err();
        assert_eq!(
            faults_of(&report),
            [("/plain", "null"), ("/defaulted", "null"), ("/non_null", "null")],
            "{report}"
        );
    }

    fn faults_of(report: &Report) -> Vec<(&str, &'static str)> {
        report.iter().map(|violation| (violation.pointer(), violation.code().as_str())).collect()
    }

    #[test]
    fn missing_has_no_position_and_null_has_one() {
        let report = Rows::from_json("{\n  \"plain\": null\n}").unwrap_err();
        let found: Vec<_> = report
            .iter()
            .map(|v| {
                (v.pointer(), v.position().map(|position| (position.line, position.column)), v.message())
            })
            .collect();
        assert_eq!(
            found,
            [
                ("/plain", Some((2, 12)), "expected an integer of 32 bits, not negative, found null"),
                ("/nullable", None, "required, but missing"),
            ]
        );
        assert_eq!(
            report.to_string(),
            "Rows: 2 violations\n  /plain: expected an integer of 32 bits, not negative, found null (null, line 2, \
             column 12)\n  /nullable: required, but missing (missing)"
        );
    }

    #[test]
    fn a_draft_knows_the_same_rows() {
        let report = Rows::draft().build().unwrap_err();
        assert_eq!(faults_of(&report), [("/plain", "missing"), ("/nullable", "missing")]);
        assert!(report.iter().all(|violation| violation.position().is_none()));

        let report = Rows::draft().plain(1).build().unwrap_err();
        assert_eq!(faults_of(&report), [("/nullable", "missing")]);

        let empty = Rows::draft().plain(1).maybe_nullable(None).build().unwrap();
        assert_eq!(
            empty,
            Rows { plain: 1, defaulted: 0, optional: None, nullable: None, non_null: None, tristate: None }
        );
        assert_eq!(empty.to_json(), r#"{"plain":1,"defaulted":0,"nullable":null}"#);
        let full = Rows::draft().plain(1).defaulted(2).optional(3).nullable(4).non_null(5).tristate(6);
        assert_eq!(full.build().unwrap(), FULL);
        assert_eq!(
            Rows::draft().plain(1).nullable(4).tristate_null().build().unwrap().to_json(),
            r#"{"plain":1,"defaulted":0,"nullable":4,"tristate":null}"#
        );
    }

    #[test]
    fn every_row_survives_binary() {
        survives_binary(&FULL);
        survives_binary(&Rows { optional: None, ..FULL });
        survives_binary(&Rows { nullable: None, ..FULL });
        survives_binary(&Rows { non_null: None, ..FULL });
        survives_binary(&Rows { defaulted: 0, optional: None, nullable: None, non_null: None, ..FULL });
    }

    /// Absent and `null` are one in binary formats, whichever of the two was written.
    #[test]
    fn absent_and_null_are_one_in_binary() {
        let (absent, null) = (Rows { tristate: None, ..FULL }, Rows { tristate: Some(None), ..FULL });
        assert_eq!(cbor(&absent), cbor(&null));
        let (absent, null) = (postcard::to_allocvec(&absent).unwrap(), postcard::to_allocvec(&null).unwrap());
        assert_eq!(absent, null);
        let read = postcard::from_bytes::<Rows>(&absent).unwrap();
        assert_eq!(Rows { tristate: None, ..read }, Rows { tristate: None, ..FULL });
    }

    /// What nobody said must not come back as a request to set `null`.
    #[test]
    fn absent_stays_absent_in_binary() {
        survives_binary(&Rows { tristate: None, ..FULL });
    }

    /// CBOR has keys, so that a key can be absent there as well.
    #[test]
    fn absent_keys_in_cbor() {
        let read = |document: Value| from_cbor_value::<Rows>(&document);
        assert_eq!(
            read(serde_json::json!({"plain": 1, "nullable": 4})).unwrap(),
            Rows {
                plain: 1,
                defaulted: 0,
                optional: None,
                nullable: Some(4),
                non_null: None,
                tristate: None
            }
        );
        assert_eq!(
            read(serde_json::json!({"optional": 3})).unwrap_err(),
            r#"Semantic(None, "missing fields `plain`, `nullable`")"#
        );
        assert_eq!(
            read(serde_json::json!({"plain": null, "nullable": 4})).unwrap_err(),
            r#"Semantic(None, "expected an integer of 32 bits, not negative, found null")"#
        );
    }

    #[test]
    fn the_table_says_the_same() {
        use renamed_api_model::model::Presence;

        let rows: Vec<_> = Rows::model()
            .fields()
            .iter()
            .map(|field| (field.name(), field.presence(), field.is_required()))
            .collect();
        assert_eq!(
            rows,
            [
                ("plain", Presence::Required, true),
                ("defaulted", Presence::Default, false),
                ("optional", Presence::Optional, false),
                ("nullable", Presence::RequiredNullable, true),
                ("non_null", Presence::NonNull, false),
                ("tristate", Presence::Tristate, false),
            ]
        );
    }
}

mod none_is_null {
    //! `#[api(none = "null")]`: `None` is written as serde's derive writes it.

    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model, none = "null")]
    struct Rows {
        plain: u32,
        #[serde(default)]
        defaulted: u32,
        optional: Option<u32>,
        #[api(required)]
        nullable: Option<u32>,
        #[api(non_null)]
        non_null: Option<u32>,
        tristate: Option<Option<u32>>,
    }

    /// Without the row whose `null` would be refused when read again.
    #[test]
    fn none_is_written() {
        let rows = Rows {
            plain: 1,
            defaulted: 2,
            optional: None,
            nullable: None,
            non_null: Some(5),
            tristate: Some(None),
        };
        let text =
            r#"{"plain":1,"defaulted":2,"optional":null,"nullable":null,"non_null":5,"tristate":null}"#;
        assert_eq!(rows.to_json(), text);
        assert_eq!(serde_json::to_value(&rows).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(read::<Rows>(text).unwrap(), rows);
        // Binary formats have one nothing.
        survives_binary(&Rows { tristate: None, ..rows });
    }

    #[test]
    fn reading_is_as_ever() {
        let (faults, _) = read::<Rows>("{}").unwrap_err();
        assert_eq!(faults, [("/plain".to_owned(), "missing"), ("/nullable".to_owned(), "missing")]);
        let few = read::<Rows>(r#"{"plain":1,"nullable":null}"#).unwrap();
        assert_eq!(
            few,
            Rows { plain: 1, defaulted: 0, optional: None, nullable: None, non_null: None, tristate: None }
        );
        refused::<Rows>(
            r#"{"plain":1,"nullable":null,"non_null":null}"#,
            "/non_null",
            "null",
            "expected an integer of 32 bits, not negative, found null",
        );
    }

    /// A model must be able to read what it writes.
    #[test]
    fn what_is_written_is_read_again() {
        let few = Rows::draft().plain(1).maybe_nullable(None).build().unwrap();
        assert_eq!(Rows::from_json(few.to_json()).map_err(|report| report.to_string()), Ok(few));
    }
}

mod defaults {
    //! `T` with a default, in all the ways to give one.

    use super::*;

    fn four() -> u8 {
        4
    }

    #[expect(clippy::unnecessary_wraps, reason = "the field is an `Option`")]
    fn some_five() -> Option<u8> {
        Some(5)
    }

    fn tags() -> Vec<String> {
        vec!["new".to_owned()]
    }

    const LIMIT: u64 = 50;

    #[derive(ApiModel, Clone, Debug, Default, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Level {
        Low,
        #[default]
        Middle,
        High,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Defaults {
        #[serde(default)]
        of_type: Level,
        #[serde(default = "four")]
        of_path: u8,
        #[serde(default = "self::some_five")]
        of_path_optional: Option<u8>,
        #[api(default = "Untitled")]
        text: String,
        #[api(default = "boxed")]
        boxed: Box<str>,
        #[api(default = "maybe")]
        maybe_text: Option<String>,
        #[api(default = 7)]
        number: u64,
        #[api(default = -7)]
        negative: i32,
        #[api(default = 2.5)]
        ratio: f64,
        #[api(default = true)]
        flag: bool,
        #[api(default = LIMIT * 2)]
        constant: u64,
        #[api(default = tags())]
        call: Vec<String>,
        #[api(default = Level::High)]
        level: Level,
        #[api(default = Some(9))]
        maybe_number: Option<u64>,
        #[api(default = Some(3), non_null)]
        non_null: Option<u8>,
        #[api(default = Some(None))]
        tristate: Option<Option<u8>>,
    }

    fn all() -> Defaults {
        Defaults {
            of_type: Level::Middle,
            of_path: 4,
            of_path_optional: Some(5),
            text: "Untitled".to_owned(),
            boxed: "boxed".into(),
            maybe_text: Some("maybe".to_owned()),
            number: 7,
            negative: -7,
            ratio: 2.5,
            flag: true,
            constant: 100,
            call: vec!["new".to_owned()],
            level: Level::High,
            maybe_number: Some(9),
            non_null: Some(3),
            tristate: Some(None),
        }
    }

    #[test]
    fn absent() {
        assert_eq!(read::<Defaults>("{}").unwrap(), all());
        assert_eq!(Defaults::builder().build(), all());
        assert_eq!(Defaults::draft().build().unwrap(), all());
        assert_eq!(from_cbor_value::<Defaults>(&serde_json::json!({})).unwrap(), all());
    }

    #[test]
    fn null() {
        for (name, expected) in [
            ("of_path", "an integer from 0 to 255"),
            ("text", "a string"),
            ("boxed", "a string"),
            ("number", "an integer of 64 bits, not negative"),
            ("negative", "an integer of 32 bits"),
            ("ratio", "a number"),
            ("flag", "a boolean"),
            ("constant", "an integer of 64 bits, not negative"),
            ("call", "an array"),
            ("non_null", "an integer from 0 to 255"),
        ] {
            refused::<Defaults>(
                &format!("{{\"{name}\":null}}"),
                &format!("/{name}"),
                "null",
                &format!("expected {expected}, found null"),
            );
        }
        // What serde_json's own door says of an enumeration is serde_json's business.
        for name in ["of_type", "level"] {
            let (faults, _) = read::<Defaults>(&format!("{{\"{name}\":null}}")).unwrap_err();
            assert_eq!(faults, [(format!("/{name}"), "null")]);
        }
        let nulls = r#"{"of_path_optional":null,"maybe_text":null,"maybe_number":null,"tristate":null}"#;
        let expected = Defaults {
            of_path_optional: None,
            maybe_text: None,
            maybe_number: None,
            tristate: Some(None),
            ..all()
        };
        assert_eq!(read::<Defaults>(nulls).unwrap(), expected);
    }

    #[test]
    fn value() {
        let text = r#"{"of_type":"Low","of_path":0,"of_path_optional":1,"text":"","boxed":"b","maybe_text":"m","number":0,"negative":0,"ratio":0.5,"flag":false,"constant":1,"call":[],"level":"Middle","maybe_number":2,"non_null":4,"tristate":5}"#;
        let model = Defaults {
            of_type: Level::Low,
            of_path: 0,
            of_path_optional: Some(1),
            text: String::new(),
            boxed: "b".into(),
            maybe_text: Some("m".to_owned()),
            number: 0,
            negative: 0,
            ratio: 0.5,
            flag: false,
            constant: 1,
            call: Vec::new(),
            level: Level::Middle,
            maybe_number: Some(2),
            non_null: Some(4),
            tristate: Some(Some(5)),
        };
        assert_eq!(read::<Defaults>(text).unwrap(), model);
        assert_eq!(model.to_json(), text);
        survives_binary(&model);
        survives_binary(&all());
    }

    /// What is a default is written all the same, and read again.
    #[test]
    fn written() {
        assert_eq!(
            all().to_json(),
            r#"{"of_type":"Middle","of_path":4,"of_path_optional":5,"text":"Untitled","boxed":"boxed","maybe_text":"maybe","number":7,"negative":-7,"ratio":2.5,"flag":true,"constant":100,"call":["new"],"level":"High","maybe_number":9,"non_null":3,"tristate":null}"#
        );
        assert_eq!(read::<Defaults>(&all().to_json()).unwrap(), all());
    }

    /// `None` that was chosen does not become the default on the way back: it is written.
    #[test]
    fn chosen_none_survives() {
        let model = Defaults { maybe_number: None, maybe_text: None, of_path_optional: None, ..all() };
        survives_binary(&model);
        let json = model.to_json();
        for name in ["maybe_number", "maybe_text", "of_path_optional"] {
            assert!(json.contains(&format!("\"{name}\":null")), "{json}");
        }
        assert_eq!(read::<Defaults>(&json).unwrap(), model);
    }

    #[test]
    fn chosen_none_in_the_builder() {
        let model = Defaults::builder().maybe_maybe_number(None).maybe_maybe_text(None).build();
        assert_eq!(model, Defaults { maybe_number: None, maybe_text: None, ..all() });
    }
}

mod container_default {
    //! `#[serde(default)]` on the struct: what is absent comes from the default of the whole.

    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(default)]
    struct Settings {
        size: u32,
        #[serde(default)]
        own: u32,
        #[api(default = 11)]
        expression: u32,
        label: Option<String>,
        #[api(non_null)]
        non_null: Option<u32>,
        tristate: Option<Option<u32>>,
        #[api(required)]
        nullable: Option<u32>,
    }

    impl Default for Settings {
        fn default() -> Self {
            Self {
                size: 1,
                own: 2,
                expression: 3,
                label: Some("standard".to_owned()),
                non_null: Some(4),
                tristate: Some(Some(5)),
                nullable: Some(6),
            }
        }
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(default = "Corner::far")]
    struct Corner {
        x: i32,
        y: i32,
    }

    impl Corner {
        fn far() -> Self {
            Self { x: 100, y: -100 }
        }
    }

    #[test]
    fn absent() {
        let expected = Settings { own: 0, expression: 11, nullable: None, ..Settings::default() };
        assert_eq!(read::<Settings>(r#"{"nullable":null}"#).unwrap(), expected);
        assert_eq!(Settings::draft().maybe_nullable(None).build().unwrap(), expected);
        assert_eq!(Settings::builder().maybe_nullable(None).build(), expected);
    }

    #[test]
    fn required_stays_required() {
        refused::<Settings>("{}", "/nullable", "missing", "missing field `nullable`");
        let report = Settings::draft().build().unwrap_err();
        assert_eq!(faults(&report), [("/nullable".to_owned(), "missing")]);
    }

    #[test]
    fn null() {
        let read_null = |name: &str| read::<Settings>(&format!("{{\"nullable\":6,\"{name}\":null}}"));
        let base = Settings { own: 0, expression: 11, ..Settings::default() };
        assert_eq!(read_null("label").unwrap(), Settings { label: None, ..base.clone() });
        assert_eq!(read_null("tristate").unwrap(), Settings { tristate: Some(None), ..base });
        for name in ["size", "own", "expression", "non_null"] {
            assert_eq!(read_null(name).unwrap_err().0, [(format!("/{name}"), "null")]);
        }
    }

    #[test]
    fn value() {
        let text = r#"{"size":9,"own":9,"expression":9,"label":"l","non_null":9,"tristate":9,"nullable":9}"#;
        let model = read::<Settings>(text).unwrap();
        assert_eq!(
            model,
            Settings {
                size: 9,
                own: 9,
                expression: 9,
                label: Some("l".to_owned()),
                non_null: Some(9),
                tristate: Some(Some(9)),
                nullable: Some(9),
            }
        );
        assert_eq!(model.to_json(), text);
    }

    #[test]
    fn of_a_path() {
        assert_eq!(read::<Corner>("{}").unwrap(), Corner { x: 100, y: -100 });
        assert_eq!(read::<Corner>(r#"{"y":1}"#).unwrap(), Corner { x: 100, y: 1 });
        assert_eq!(Corner::builder().x(1).build(), Corner { x: 1, y: -100 });
        refused::<Corner>(r#"{"x":null}"#, "/x", "null", "expected an integer of 32 bits, found null");
        survives_binary(&Corner { x: 1, y: 2 });
    }
}

mod with_functions {
    //! `with = …` on an `Option`: the field stays optional, the function sees `null` and values.

    use super::*;

    /// Numbers as text; `null` and nothing are `None`.
    mod text {
        use serde::de::Error as _;
        use serde::{Deserialize, Deserializer, Serializer};

        #[expect(
            clippy::ref_option,
            clippy::trivially_copy_pass_by_ref,
            reason = "serde gives a reference to the field"
        )]
        pub(super) fn serialize<S: Serializer>(
            value: &Option<u32>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match value {
                Some(number) => serializer.serialize_some(&format!("#{number}")),
                None => serializer.serialize_none(),
            }
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<u32>, D::Error> {
            let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
            match text.strip_prefix('#').and_then(|digits| digits.parse().ok()) {
                Some(number) => Ok(Some(number)),
                None => Err(D::Error::custom("expected `#` and digits")),
            }
        }
    }

    /// The same for a field that may be `null` on purpose.
    mod nested {
        use serde::{Deserializer, Serializer};

        #[expect(
            clippy::ref_option,
            clippy::trivially_copy_pass_by_ref,
            reason = "serde gives a reference to the field"
        )]
        pub(super) fn serialize<S: Serializer>(
            value: &Option<Option<u32>>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            super::text::serialize(&value.flatten(), serializer)
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<Option<u32>>, D::Error> {
            super::text::deserialize(deserializer).map(Some)
        }
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Numbers {
        #[serde(with = "text")]
        optional: Option<u32>,
        #[serde(with = "text")]
        #[api(non_null)]
        non_null: Option<u32>,
        #[serde(with = "text")]
        #[api(required)]
        nullable: Option<u32>,
        #[serde(with = "text")]
        #[api(default = Some(8))]
        defaulted: Option<u32>,
        #[serde(with = "nested")]
        tristate: Option<Option<u32>>,
        #[serde(deserialize_with = "text::deserialize")]
        read_only: Option<u32>,
        #[serde(serialize_with = "text::serialize")]
        written_only: Option<u32>,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model, none = "null")]
    struct Null {
        #[serde(with = "text")]
        optional: Option<u32>,
        #[serde(with = "nested")]
        tristate: Option<Option<u32>>,
    }

    fn few() -> Numbers {
        Numbers {
            optional: None,
            non_null: None,
            nullable: None,
            defaulted: Some(8),
            tristate: None,
            read_only: None,
            written_only: None,
        }
    }

    #[test]
    fn absent() {
        assert_eq!(read::<Numbers>(r#"{"nullable":null}"#).unwrap(), few());
        refused::<Numbers>("{}", "/nullable", "missing", "missing field `nullable`");
        assert_eq!(few().to_json(), r##"{"nullable":null,"defaulted":"#8"}"##);
    }

    #[test]
    fn null() {
        let nulls = r#"{"optional":null,"nullable":null,"defaulted":null,"tristate":null,"read_only":null,"written_only":null}"#;
        let expected = Numbers { defaulted: None, tristate: Some(None), ..few() };
        assert_eq!(read::<Numbers>(nulls).unwrap(), expected);
        refused::<Numbers>(
            r#"{"nullable":null,"non_null":null}"#,
            "/non_null",
            "null",
            "expected a value, found null",
        );
    }

    #[test]
    fn value() {
        let text = r##"{"optional":"#1","non_null":"#2","nullable":"#3","defaulted":"#4","tristate":"#5","read_only":6,"written_only":"#7"}"##;
        let model = Numbers {
            optional: Some(1),
            non_null: Some(2),
            nullable: Some(3),
            defaulted: Some(4),
            tristate: Some(Some(5)),
            read_only: Some(6),
            written_only: Some(7),
        };
        assert_eq!(model.to_json(), text);
        let readable = text.replace(":6,", ":\"#6\",").replace("\"#7\"", "7");
        assert_eq!(read::<Numbers>(&readable).unwrap(), model);
        assert_eq!(
            Numbers { tristate: Some(None), ..few() }.to_json(),
            r##"{"nullable":null,"defaulted":"#8","tristate":null}"##
        );
    }

    /// What the function says is a violation at the field.
    #[test]
    fn the_function_refuses() {
        for name in ["optional", "non_null", "defaulted", "tristate", "read_only"] {
            refused::<Numbers>(
                &format!("{{\"nullable\":null,\"{name}\":\"7\"}}"),
                &format!("/{name}"),
                "custom",
                "expected `#` and digits",
            );
        }
        refused::<Numbers>(
            r#"{"nullable":null,"optional":7}"#,
            "/optional",
            "type",
            "expected a string, found an integer",
        );
    }

    #[test]
    fn none_is_null() {
        // `null` would be read as `Some(None)`: it is left out whatever `none` says.
        assert_eq!(Null { optional: None, tristate: None }.to_json(), r#"{"optional":null}"#);
        assert_eq!(read::<Null>("{}").unwrap(), Null { optional: None, tristate: None });
        assert_eq!(
            read::<Null>(r##"{"optional":"#1","tristate":null}"##).unwrap(),
            Null { optional: Some(1), tristate: Some(None) }
        );
    }

    #[test]
    fn binary() {
        let model = Numbers { read_only: None, written_only: None, ..few() };
        assert_eq!(Numbers { tristate: None, ..from_cbor(&cbor(&model)).unwrap() }, model);
        let some = Null { optional: Some(1), tristate: Some(Some(2)) };
        survives_binary(&some);
        assert_eq!(
            from_cbor::<Null>(&cbor(&Null { optional: None, ..some.clone() })).unwrap().optional,
            None
        );
    }
}

mod types {
    //! The rows with types that are not numbers, and with `Option` spelled in other ways.

    use super::*;

    macro_rules! model {
        ($name:ident { $($field:ident: $ty:ty,)* }) => {
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = renamed_api_model)]
            struct $name {
                $($field: $ty,)*
            }
        };
    }

    // A macro's `$ty` is wrapped in an invisible group.
    model! {
        Spelled {
            short: Option<u8>,
            absolute: ::core::option::Option<u8>,
            twice: ::std::option::Option<::core::option::Option<u8>>,
            plain: u8,
        }
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Inner {
        id: u8,
        note: Option<String>,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Outer<T> {
        plain: Inner,
        optional: Option<Inner>,
        tristate: Option<Option<Inner>>,
        items: Vec<Option<u8>>,
        optional_items: Option<Vec<Inner>>,
        generic: T,
        optional_generic: Option<T>,
        boxed: Option<Box<Inner>>,
        unit: Option<()>,
    }

    #[test]
    fn spellings_of_option() {
        let none = Spelled { short: None, absolute: None, twice: None, plain: 1 };
        assert_eq!(read::<Spelled>(r#"{"plain":1}"#).unwrap(), none);
        assert_eq!(none.to_json(), r#"{"plain":1}"#);
        assert_eq!(
            read::<Spelled>(r#"{"plain":1,"twice":null}"#).unwrap(),
            Spelled { twice: Some(None), ..none.clone() }
        );
        refused::<Spelled>("{}", "/plain", "missing", "missing field `plain`");
    }

    #[test]
    fn nested_models() {
        let text = r#"{"plain":{"id":1},"tristate":null,"items":[null,2],"generic":"g"}"#;
        let model = read::<Outer<String>>(text).unwrap();
        assert_eq!(
            model,
            Outer {
                plain: Inner { id: 1, note: None },
                optional: None,
                tristate: Some(None),
                items: vec![None, Some(2)],
                optional_items: None,
                generic: "g".to_owned(),
                optional_generic: None,
                boxed: None,
                unit: None,
            }
        );
        assert_eq!(model.to_json(), text);
        let full = Outer {
            optional: Some(Inner { id: 2, note: Some("n".to_owned()) }),
            tristate: Some(Some(Inner { id: 3, note: None })),
            optional_items: Some(vec![Inner { id: 4, note: None }]),
            optional_generic: Some("h".to_owned()),
            boxed: Some(Box::new(Inner { id: 5, note: None })),
            ..model
        };
        assert_eq!(read::<Outer<String>>(&full.to_json()).unwrap(), full);
        survives_binary(&full);
    }

    #[test]
    fn faults_inside_of_each_row() {
        let text = r#"{"plain":{"id":null,"note":7},"optional":{},"tristate":{"id":"x"},"items":[null,"2"],"optional_items":[{},null]}"#;
        let report = Outer::<String>::from_json(text).unwrap_err();
        let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str())).collect();
        assert_eq!(
            found,
            [
                ("/plain/id", "null"),
                ("/plain/note", "type"),
                ("/optional/id", "missing"),
                ("/tristate/id", "type"),
                ("/items/1", "type"),
                ("/optional_items/0/id", "missing"),
                ("/optional_items/1", "null"),
                ("/generic", "missing"),
            ]
        );
    }

    /// A type parameter may be an `Option` itself: the derive sees a plain `T`, so the member is required.
    #[test]
    fn a_parameter_that_is_an_option() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Held<T> {
            value: T,
        }

        refused::<Held<Option<u8>>>("{}", "/value", "missing", "missing field `value`");
        assert_eq!(read::<Held<Option<u8>>>(r#"{"value":null}"#).unwrap(), Held { value: None });
        assert_eq!(Held { value: None::<u8> }.to_json(), r#"{"value":null}"#);
        survives_binary(&Held { value: None::<u8> });
        survives_binary(&Held { value: Some(1_u8) });
    }
}

mod wide {
    //! More fields than a machine word has bits.

    use super::*;

    macro_rules! wide {
        ($($required:ident $optional:ident)*) => {
            #[derive(ApiModel, Clone, Debug, PartialEq)]
            #[api(crate = renamed_api_model)]
            struct Wide {
                $($required: u16, $optional: Option<u16>,)*
            }

            const REQUIRED: &[&str] = &[$(stringify!($required)),*];
            const OPTIONAL: &[&str] = &[$(stringify!($optional)),*];
        };
    }

    wide! {
        r00 o00 r01 o01 r02 o02 r03 o03 r04 o04 r05 o05 r06 o06
        r07 o07 r08 o08 r09 o09 r10 o10 r11 o11 r12 o12 r13 o13
        r14 o14 r15 o15 r16 o16 r17 o17 r18 o18 r19 o19 r20 o20
        r21 o21 r22 o22 r23 o23 r24 o24 r25 o25 r26 o26 r27 o27
        r28 o28 r29 o29 r30 o30 r31 o31 r32 o32 r33 o33 r34 o34
        r35 o35 r36 o36 r37 o37 r38 o38 r39 o39 r40 o40 r41 o41
        r42 o42 r43 o43 r44 o44 r45 o45 r46 o46 r47 o47 r48 o48
        r49 o49 r50 o50 r51 o51 r52 o52 r53 o53 r54 o54 r55 o55
        r56 o56 r57 o57 r58 o58 r59 o59 r60 o60 r61 o61 r62 o62
        r63 o63 r64 o64 r65 o65 r66 o66 r67 o67 r68 o68 r69 o69
    }

    /// Each required field with its index; without one of them, if told so.
    fn required(without: Option<&str>) -> String {
        let members: Vec<_> = REQUIRED
            .iter()
            .enumerate()
            .filter(|(_, name)| Some(**name) != without)
            .map(|(index, name)| format!("\"{name}\":{index}"))
            .collect();
        format!("{{{}}}", members.join(","))
    }

    #[test]
    fn none_of_them() {
        let expected: Vec<_> = REQUIRED.iter().map(|name| (format!("/{name}"), "missing")).collect();
        assert_eq!(expected.len(), 70);
        let (faults, texts) = read::<Wide>("{}").unwrap_err();
        assert_eq!(faults, expected);
        let names: Vec<_> = REQUIRED.iter().map(|name| format!("`{name}`")).collect();
        assert_eq!(texts[0], format!("missing fields {} at line 1 column 2", names.join(", ")));
        assert_eq!(self::faults(&Wide::draft().build().unwrap_err()), expected);
    }

    #[test]
    fn all_but_one() {
        for name in REQUIRED {
            let text = required(Some(name));
            refused::<Wide>(&text, &format!("/{name}"), "missing", &format!("missing field `{name}`"));
        }
    }

    #[test]
    fn all_of_them() {
        let model = read::<Wide>(&required(None)).unwrap();
        assert_eq!((model.r00, model.r01, model.r63, model.r64, model.r69), (0, 1, 63, 64, 69));
        assert_eq!((model.o00, model.o69), (None, None));
        assert_eq!(model.to_json(), required(None));
        survives_binary(&model);
    }

    /// In reverse, so that no field comes where it is expected.
    #[test]
    fn in_any_order() {
        let members: Vec<_> =
            REQUIRED.iter().chain(OPTIONAL).rev().map(|name| format!("\"{name}\":7")).collect();
        let model = read::<Wide>(&format!("{{{}}}", members.join(","))).unwrap();
        assert_eq!(
            (model.r00, model.r69, model.o00, model.o33, model.o69),
            (7, 7, Some(7), Some(7), Some(7))
        );
        survives_binary(&model);
    }

    #[test]
    fn twice() {
        for name in [REQUIRED[0], REQUIRED[31], REQUIRED[32], REQUIRED[69], OPTIONAL[31], OPTIONAL[69]] {
            let first = if REQUIRED.contains(&name) { String::new() } else { format!("\"{name}\":1,") };
            let text = required(None).replacen('{', &format!("{{{first}"), 1);
            let text = text.replacen('}', &format!(",\"{name}\":2}}"), 1);
            let report = Wide::from_json(&text).unwrap_err();
            assert_eq!(faults(&report), [(format!("/{name}"), "duplicate")]);
            let error = serde_json::from_str::<Wide>(&text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("duplicate field `{name}`")), "{error}");
        }
    }

    #[test]
    fn null_in_each() {
        let members: Vec<_> =
            REQUIRED.iter().chain(OPTIONAL).map(|name| format!("\"{name}\":null")).collect();
        let report = Wide::from_json(format!("{{{}}}", members.join(","))).unwrap_err();
        let expected: Vec<_> = REQUIRED.iter().map(|name| (format!("/{name}"), "null")).collect();
        assert_eq!(faults(&report), expected);
    }

    #[test]
    fn a_draft_that_is_filled_in_part() {
        let report = Wide::draft().r00(1).r63(2).r64(3).o69(4).build().unwrap_err();
        let expected: Vec<_> = REQUIRED
            .iter()
            .filter(|name| !["r00", "r63", "r64"].contains(name))
            .map(|name| (format!("/{name}"), "missing"))
            .collect();
        assert_eq!(faults(&report), expected);
    }
}

/// Where a default of the whole struct would stand in for what is absent, `None` is written as `null`.
#[test]
fn none_beside_a_default_of_the_struct() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(default)]
    struct Settings {
        retries: Option<u8>,
        depth: u8,
    }
    impl Default for Settings {
        fn default() -> Self {
            Self { retries: Some(5), depth: 8 }
        }
    }
    let none = Settings { retries: None, depth: 1 };
    assert_eq!(none.to_json(), r#"{"retries":null,"depth":1}"#);
    assert_eq!(Settings::from_json(none.to_json()), Ok(none));
    assert_eq!(Settings::from_json("{}"), Ok(Settings::default()));
}
