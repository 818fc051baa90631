//! Redaction: secrets, and the values of a document at large, are in no text that this library makes.
#![allow(clippy::option_option, reason = "a secret may be absent or `null`, too")]

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::ops::AddAssign;

use renamed_api_model::{ApiModel, FieldType, Report, json};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};
use time::OffsetDateTime;

/// What must not be found again: as it stands in strings, and as it stands in numbers.
const WORD: &str = "xyzzy";
const DIGITS: &str = "77317";

#[track_caller]
fn assert_all_clean(texts: &[(&'static str, String)], context: impl Display) {
    for (what, text) in texts {
        assert_clean(text, format_args!("{what}, {context}"));
    }
}

#[track_caller]
fn assert_clean(text: &str, context: impl Display) {
    assert!(!text.contains(WORD) && !text.contains(DIGITS), "{context}: the value is in\n{text}");
}

/// A foreign type whose own error repeats what it was given.
#[derive(Clone, PartialEq, Serialize)]
struct Chatty(String);

impl<'de> Deserialize<'de> for Chatty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.as_str().and_then(|text| text.strip_prefix("ok:")) {
            Some(text) => Ok(Self(text.to_owned())),
            None => Err(D::Error::custom(format!("`{value}` does not start with `ok:`"))),
        }
    }
}

impl Debug for Chatty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Chatty({})", self.0)
    }
}

/// A function whose own error repeats what it was given.
fn chatty<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Chatty::deserialize(deserializer).map(|chatty| chatty.0)
}

/// The same for a field that may be absent.
fn maybe_chatty<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let value = Option::<Value>::deserialize(deserializer)?;
    value.map(|value| chatty(&value).map_err(D::Error::custom)).transpose()
}

#[derive(ApiModel, Clone, PartialEq, Debug)]
#[api(crate = renamed_api_model)]
struct Login {
    user: String,
    number: u32,
    level: Option<Level>,
    #[serde(deserialize_with = "chatty")]
    phrase: String,
}

#[derive(ApiModel, Clone, PartialEq, Debug)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "lowercase")]
enum Level {
    Gold,
    Silver,
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Vault {
    name: String,
    #[api(secret)]
    password: String,
    #[api(secret)]
    pin: u64,
    #[api(secret)]
    hint: Option<String>,
    #[api(secret)]
    login: Login,
    #[api(secret)]
    logins: Option<Vec<Login>>,
    #[api(secret)]
    codes: Vec<String>,
    #[api(secret, opaque)]
    token: Chatty,
    #[api(secret, opaque)]
    tokens: Option<Vec<Chatty>>,
    #[api(secret)]
    #[serde(deserialize_with = "chatty")]
    key: String,
    #[api(secret)]
    #[serde(deserialize_with = "maybe_chatty")]
    old_key: Option<String>,
    #[api(secret)]
    level: Level,
    #[api(secret, non_null)]
    small: Option<u8>,
    #[api(secret, required)]
    ratio: Option<f64>,
    #[api(secret)]
    flag: Option<bool>,
    #[api(secret)]
    letter: Option<char>,
    #[api(secret)]
    expires: Option<OffsetDateTime>,
    #[api(secret)]
    pair: Option<(u8, String)>,
    #[api(secret)]
    array: Option<[u8; 2]>,
    #[api(secret)]
    tristate: Option<Option<Box<str>>>,
    #[api(secret)]
    any: Option<Value>,
    #[api(secret)]
    by_name: Option<BTreeMap<String, u32>>,
}

/// A document in which every value has what must not be found again.
fn good() -> Value {
    let login =
        json!({"user": "xyzzy-user", "number": 773_171, "level": "gold", "phrase": "ok:xyzzy-phrase"});
    json!({
        "name": "main",
        "password": "xyzzy-password",
        "pin": 7_731_700_000_001_u64,
        "hint": "xyzzy-hint",
        "login": login,
        "logins": [login],
        "codes": ["xyzzy-1", "xyzzy-2"],
        "token": "ok:xyzzy-token",
        "tokens": ["ok:xyzzy-token"],
        "key": "ok:xyzzy-key",
        "old_key": "ok:xyzzy-key",
        "level": "gold",
        "small": 7,
        "ratio": 77317.5,
        "flag": true,
        "letter": "x",
        "expires": "2031-01-01T00:00:00Z",
        "pair": [1, "xyzzy-pair"],
        "array": [1, 2],
        "tristate": "xyzzy-tristate",
        "any": {"xyzzy": 77317},
        "by_name": {"xyzzy": 77317},
    })
}

/// Values of every kind, each with what must not be found again.
fn probes() -> Vec<Value> {
    let scalars = [
        json!("xyzzy"),
        json!("xyzzy \"quoted\" \\ and\nbroken é 77317"),
        json!(77_317),
        json!(773_170_000_000_u64),
        json!(-77_317),
        json!(7_731_777_317_773_177_317_u64),
        json!(77317.25),
        json!(-7.7317e300),
        json!(""),
        json!(true),
        Value::Null,
    ];
    let mut probes = scalars.to_vec();
    for scalar in scalars {
        probes.push(json!([scalar]));
        probes.push(json!([scalar, scalar]));
        probes.push(json!([1, scalar]));
        probes.push(json!([[scalar]]));
        probes.push(json!({"user": scalar}));
        probes.push(json!({"user": "u", "number": scalar, "level": "gold", "phrase": "ok:p"}));
        probes.push(json!({"user": "u", "number": 1, "level": scalar, "phrase": "ok:p"}));
        probes.push(json!({"user": "u", "number": 1, "phrase": scalar}));
        probes.push(json!([{"user": "u", "number": 1, "phrase": scalar}]));
        probes.push(json!({"user": {"deep": scalar}}));
        probes.push(json!({"gold": scalar}));
        probes.push(json!({"secs": scalar, "nanos": scalar}));
    }
    probes
}

/// Everything that the doors say about a document.
fn said<T>(document: &str, counts: &mut Counts) -> Vec<(&'static str, String)>
where
    T: ApiModel + DeserializeOwned + for<'de> FieldType<'de> + Debug,
{
    let mut texts = Vec::new();
    match T::from_json(document) {
        Ok(model) => {
            counts.accepted += 1;
            texts.push(("Debug of the model", format!("{model:?}{model:#?}")));
        }
        Err(report) => {
            counts.refused += 1;
            texts.extend(of_report(&report));
        }
    }
    texts.extend(json::from_slice::<T>(document.as_bytes()).err().iter().flat_map(of_report));
    texts.extend(json::from_reader::<_, T>(document.as_bytes()).err().iter().flat_map(of_report));
    let mut error = |door, error: Option<String>| texts.extend(error.map(|text| (door, text)));
    error("serde_json::from_str", serde_json::from_str::<T>(document).err().map(shown));
    error("serde_json::from_reader", serde_json::from_reader::<_, T>(document.as_bytes()).err().map(shown));
    if let Ok(value) = serde_json::from_str::<Value>(document) {
        error("T::deserialize(&Value)", T::deserialize(&value).err().map(shown));
        error("CBOR", ciborium::from_reader::<T, _>(cbor(&value).as_slice()).err().map(shown));
        error("serde_json::from_value", serde_json::from_value::<T>(value.clone()).err().map(shown));
        texts.extend(json::from_value::<T>(value).err().iter().flat_map(of_report));
    }
    texts
}

#[derive(Default)]
struct Counts {
    accepted: usize,
    refused: usize,
}

fn shown(error: impl Display + Debug) -> String {
    format!("{error}\n{error:?}\n{error:#?}")
}

fn of_report(report: &Report) -> Vec<(&'static str, String)> {
    let problem = report.to_problem();
    let mut texts = vec![
        ("Display of the report", report.to_string()),
        ("Debug of the report", format!("{report:?}{report:#?}")),
        ("JSON of the report", serde_json::to_string(report).unwrap()),
        ("Display of the problem", problem.to_string()),
        ("Debug of the problem", format!("{problem:?}{problem:#?}")),
        ("JSON of the problem", serde_json::to_string(&problem).unwrap()),
        ("detail of the problem", problem.detail().to_owned()),
    ];
    for violation in report {
        texts.push(("message of a violation", violation.message().to_owned()));
        texts.push(("pointer of a violation", violation.pointer().to_owned()));
        texts.push(("Display of a violation", format!("{violation}{violation:?}")));
        texts.push(("JSON of a violation", serde_json::to_string(violation).unwrap()));
    }
    texts
}

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn replaced(name: &str, value: &Value) -> String {
    let mut document = good();
    document[name] = value.clone();
    document.to_string()
}

mod debug {
    use super::*;

    /// What the good document is shown as: every secret as a placeholder, and whether it is there.
    #[test]
    fn of_the_model() {
        let vault = Vault::from_json(good().to_string()).unwrap();
        let shown = format!("{vault:?}");
        assert_eq!(
            shown,
            "Vault { name: \"main\", password: [REDACTED], pin: [REDACTED], hint: Some([REDACTED]), \
             login: [REDACTED], logins: Some([REDACTED]), codes: [REDACTED], token: [REDACTED], \
             tokens: Some([REDACTED]), key: [REDACTED], old_key: Some([REDACTED]), level: [REDACTED], \
             small: Some([REDACTED]), ratio: Some([REDACTED]), flag: Some([REDACTED]), letter: Some([REDACTED]), \
             expires: Some([REDACTED]), pair: Some([REDACTED]), array: Some([REDACTED]), \
             tristate: Some([REDACTED]), any: Some([REDACTED]), by_name: Some([REDACTED]) }"
        );
        let pretty = format!("{vault:#?}");
        assert_clean(&pretty, "{:#?}");
        assert!(pretty.starts_with("Vault {\n    name: \"main\",\n    password: [REDACTED],\n"), "{pretty}");
        assert_eq!(pretty.matches("[REDACTED]").count(), 21);
        // Written for the API, the values are there.
        assert_eq!(serde_json::from_str::<Value>(&vault.to_json()).unwrap()["password"], "xyzzy-password");
    }

    #[test]
    fn of_builder_and_draft() {
        let vault = Vault::from_json(good().to_string()).unwrap();
        let builder = Vault::builder()
            .name("main")
            .password(vault.password.clone())
            .pin(vault.pin)
            .maybe_hint(vault.hint.clone())
            .login(vault.login.clone())
            .maybe_logins(vault.logins.clone())
            .codes(vault.codes.clone())
            .token(vault.token.clone())
            .maybe_tokens(vault.tokens.clone())
            .key(vault.key.clone())
            .maybe_old_key(vault.old_key.clone())
            .level(vault.level.clone());
        let draft = Vault::draft()
            .name("main")
            .password("xyzzy")
            .pin(77_317)
            .login(vault.login.clone())
            .codes(["xyzzy"])
            .token(Chatty("xyzzy".to_owned()))
            .tristate("xyzzy")
            .any("xyzzy");
        for (what, shown, count) in [
            ("builder", format!("{builder:?}"), 11),
            ("builder", format!("{builder:#?}"), 11),
            ("draft", format!("{draft:?}"), 7),
            ("draft", format!("{draft:#?}"), 7),
        ] {
            assert_clean(&shown, what);
            assert_eq!(shown.matches("[REDACTED]").count(), count, "{shown}");
            assert!(shown.contains(".."), "{shown}");
            assert!(!shown.contains(" name: "), "{shown}");
        }
        assert_all_clean(&of_report(&draft.build().unwrap_err()), "a draft's report");
    }

    /// Nor does an error in writing tell a secret, whoever writes it.
    #[test]
    fn of_errors_in_writing() {
        #[derive(Default)]
        struct Loud(&'static str);
        impl Serialize for Loud {
            fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                Err(serde::ser::Error::custom(format_args!("cannot write {}", self.0)))
            }
        }
        impl<'de> Deserialize<'de> for Loud {
            fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
                Ok(Self("xyzzy"))
            }
        }
        fn loud<S: serde::Serializer>(value: &str, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom(format_args!("cannot write {value}")))
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct With {
            #[api(secret)]
            #[serde(serialize_with = "loud")]
            token: String,
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct Opaque {
            #[api(secret, opaque)]
            token: Loud,
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct Maybe {
            #[api(secret, opaque)]
            token: Option<Loud>,
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct Tristate {
            #[api(secret, opaque)]
            token: Option<Option<Loud>>,
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct Newtype(#[api(secret, opaque)] Loud);
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        struct Tuple(u8, #[api(secret, opaque)] Loud);
        fn said<T: ApiModel + Serialize>(value: &T) -> [String; 3] {
            [
                serde_json::to_string(value).unwrap_err().to_string(),
                json::to_string(value).unwrap_err().to_string(),
                json::to_value(value).unwrap_err().to_string(),
            ]
        }
        let all = [
            said(&With { token: "xyzzy".to_owned() }),
            said(&Opaque { token: Loud("xyzzy") }),
            said(&Maybe { token: Some(Loud("xyzzy")) }),
            said(&Tristate { token: Some(Some(Loud("xyzzy"))) }),
            said(&Newtype(Loud("xyzzy"))),
            said(&Tuple(1, Loud("xyzzy"))),
        ];
        assert_eq!(all.as_flattened(), [const { "a secret cannot be written" }; 18]);
        let absent = [
            serde_json::to_string(&Maybe { token: None }).unwrap(),
            Maybe { token: None }.to_json(),
            Tristate { token: None }.to_json(),
        ];
        assert_eq!(absent, ["{}"; 3]);
        assert_eq!(Tristate { token: Some(None) }.to_json(), r#"{"token":null}"#);
    }

    /// What a string might have been meant to be tells what it is.
    #[test]
    fn of_suggestions() {
        #[derive(ApiModel, Debug)]
        #[api(crate = renamed_api_model)]
        enum Animal {
            Elephant,
            Giraffe,
        }
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        #[allow(dead_code, reason = "only read")]
        struct Pet {
            #[api(secret)]
            one: Option<Animal>,
            #[api(secret)]
            more: Option<Vec<Animal>>,
        }
        assert!(serde_json::from_str::<Animal>("\"elephent\"").unwrap_err().to_string().contains("Elephant"));
        for text in [r#"{"one":"elephent"}"#, r#"{"more":["Giraffe","elephent"]}"#] {
            let value: Value = serde_json::from_str(text).unwrap();
            for said in [
                serde_json::from_str::<Pet>(text).err().unwrap().to_string(),
                serde_json::from_value::<Pet>(value).err().unwrap().to_string(),
                Pet::from_json(text).err().unwrap().to_string(),
            ] {
                assert!(!said.to_lowercase().contains("eleph"), "{said}");
            }
        }
    }

    #[test]
    fn of_what_is_around() {
        #[derive(ApiModel, Clone, Debug)]
        #[api(crate = renamed_api_model)]
        struct Outer {
            id: u8,
            vault: Vault,
            others: Vec<Vault>,
        }

        let document = json!({"id": 7, "vault": good(), "others": [good(), good()]});
        let outer = Outer::from_json(document.to_string()).unwrap();
        let shown = format!("{outer:?}{outer:#?}");
        assert_clean(&shown, "Debug");
        assert_eq!(shown.matches("[REDACTED]").count(), 2 * 3 * 21);
        let draft = Outer::draft().vault(outer.vault.clone());
        assert_clean(&format!("{draft:?}"), "Debug of the draft");
    }

    #[test]
    fn of_what_is_generic() {
        #[derive(ApiModel, Clone, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Sealed<T> {
            label: Option<T>,
            #[api(secret)]
            content: T,
            #[api(secret)]
            contents: Vec<T>,
        }

        let sealed = Sealed {
            label: Some("l".to_owned()),
            content: "xyzzy".to_owned(),
            contents: vec!["xyzzy".to_owned()],
        };
        assert_eq!(
            format!("{sealed:?}"),
            r#"Sealed { label: Some("l"), content: [REDACTED], contents: [REDACTED] }"#
        );
        let draft = Sealed::<String>::draft().content("xyzzy");
        assert_eq!(format!("{draft:?}"), "SealedDraft { content: [REDACTED], contents: unset, .. }");
    }

    /// Names are as in the source, also where they are words of Rust.
    #[test]
    fn of_raw_names() {
        #[derive(ApiModel)]
        #[api(crate = renamed_api_model)]
        #[serde(rename_all = "UPPERCASE")]
        struct Raw {
            r#type: u8,
            #[api(secret)]
            r#priv: String,
        }

        let raw = Raw::builder().r#type(1).r#priv("xyzzy").build();
        assert_eq!(format!("{raw:?}"), "Raw { type: 1, priv: [REDACTED] }");
    }
}

mod broken_documents {
    use super::*;

    /// Every field, secret or not, with every kind of value.
    #[test]
    fn values_of_another_kind() {
        let mut counts = Counts::default();
        let names: Vec<_> = good().as_object().unwrap().keys().cloned().collect();
        for name in &names {
            for probe in probes() {
                // What is no secret is shown, where it is right.
                if name == "name" && probe.is_string() {
                    continue;
                }
                let document = replaced(name, &probe);
                for (door, text) in said::<Vault>(&document, &mut counts) {
                    assert_clean(&text, format_args!("{door}, {name}: {probe}"));
                }
            }
        }
        assert!(
            counts.refused > 2_500 && counts.accepted > 150,
            "{} and {}",
            counts.refused,
            counts.accepted
        );
    }

    /// All fields at once: the report has them all, and nothing of their values.
    #[test]
    fn all_at_once() {
        let names: Vec<_> = good().as_object().unwrap().keys().cloned().collect();
        for probe in probes().iter().filter(|probe| !probe.is_null()) {
            let mut document = good();
            for name in names.iter().filter(|name| *name != "name") {
                document[name] = probe.clone();
            }
            for (door, text) in said::<Vault>(&document.to_string(), &mut Counts::default()) {
                assert_clean(&text, format_args!("{door}: {probe}"));
            }
        }
        let mut document = good();
        for name in &names {
            document[name] = json!({"xyzzy": 77_317});
        }
        let report = Vault::from_json(document.to_string()).unwrap_err();
        assert_eq!(
            report.iter().filter(|v| v.pointer() == "/password" && v.code().as_str() == "type").count(),
            1
        );
        assert_eq!(
            report.iter().filter(|v| v.pointer() == "/token" && v.code().as_str() == "custom").count(),
            1
        );
    }

    /// A foreign type's own words are kept from secrets: where the fault is, and no more, is said.
    #[test]
    fn words_of_foreign_types() {
        for name in ["token", "key", "old_key"] {
            let document = replaced(name, &json!("xyzzy-77317"));
            let report = Vault::from_json(&document).unwrap_err();
            let found: Vec<_> =
                report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message())).collect();
            assert_eq!(found, [(format!("/{name}").as_str(), "custom", "not acceptable")]);
            let error = serde_json::from_str::<Vault>(&document).unwrap_err().to_string();
            assert!(error.starts_with(&format!("not acceptable as the secret field `{name}`")), "{error}");
        }
        let document = replaced("login", &json!({"user": "u", "number": 1, "phrase": "xyzzy"}));
        let report = Vault::from_json(&document).unwrap_err();
        let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message())).collect();
        assert_eq!(found, [("/login/phrase", "custom", "not acceptable")]);
    }

    /// The same field outside of a secret: its type's own words are told, unless they repeat the value.
    #[test]
    fn words_of_foreign_types_outside_of_secrets() {
        let document = json!({"user": "u", "number": 1, "phrase": "plain"}).to_string();
        let report = Login::from_json(document).unwrap_err();
        let messages: Vec<_> = report.iter().map(renamed_api_model::Violation::message).collect();
        assert_eq!(messages, ["not acceptable"]);
    }

    /// Cut off anywhere, or with a stranger's byte anywhere.
    #[test]
    fn texts_that_are_no_json() {
        let document = good().to_string();
        let mut counts = Counts::default();
        for end in 0..document.len() {
            for cut in [document[..end].to_owned(), format!("{}\u{1}{}", &document[..end], &document[end..])]
            {
                for (door, text) in said::<Vault>(&cut, &mut counts) {
                    assert_clean(&text, format_args!("{door}, at {end}"));
                }
            }
        }
        assert_eq!((counts.accepted, counts.refused), (0, 2 * document.len()));
        for broken in [
            document.replace("xyzzy-password", "xyzzy\\q"),
            document.replace("xyzzy-password", "xyzzy\\ud800"),
            document.replace("\"xyzzy-password\"", "xyzzy"),
            document.replace("\"xyzzy-password\"", "'xyzzy'"),
            document.replace("7731700000001", "077317"),
            document.replace("7731700000001", "77317."),
            document.replace("7731700000001", "77317e999999"),
            format!("{document} xyzzy"),
            format!("{document}{document}"),
        ] {
            let texts = said::<Vault>(&broken, &mut counts);
            assert!(texts.len() > 10, "{broken} is refused");
            assert_all_clean(&texts, &broken);
        }
    }

    #[test]
    fn twice() {
        let document = good().to_string();
        let names: Vec<_> = good().as_object().unwrap().keys().cloned().collect();
        for name in names {
            let twice = document.replacen('{', &format!("{{\"{name}\":{},", good()[&name]), 1);
            for (door, text) in said::<Vault>(&twice, &mut Counts::default()) {
                assert_clean(&text, format_args!("{door}, {name}"));
            }
            let report = Vault::from_json(&twice).unwrap_err();
            let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.code().as_str())).collect();
            assert_eq!(found, [(format!("/{name}").as_str(), "duplicate")]);
        }
    }

    /// Others are missing, or wrong, while the secrets are right.
    #[test]
    fn right_secrets_in_a_wrong_document() {
        for change in [json!(null), json!(1), json!({"a": 1})] {
            let document = replaced("name", &change);
            let texts = said::<Vault>(&document, &mut Counts::default());
            assert_all_clean(&texts, &document);
        }
        let mut document = good();
        document.as_object_mut().unwrap().remove("name");
        let texts = said::<Vault>(&document.to_string(), &mut Counts::default());
        assert!(texts.iter().any(|(_, text)| text.contains("missing field `name`")), "{texts:?}");
        assert_all_clean(&texts, &document);
    }

    /// The document is not even an object.
    #[test]
    fn another_document() {
        let mut counts = Counts::default();
        for probe in probes() {
            for (door, text) in said::<Vault>(&probe.to_string(), &mut counts) {
                assert_clean(&text, format_args!("{door}: {probe}"));
            }
            let many = json::from_str::<Vec<Vault>>(&json!([good(), probe]).to_string()).unwrap_err();
            for (what, text) in of_report(&many) {
                assert_clean(&text, format_args!("{what}: {probe}"));
            }
        }
        assert_eq!(counts.accepted, 0);
    }
}

mod keys {
    //! A key of a map is part of the map's value: under a secret it is not told, neither by message nor pointer.

    use super::*;

    #[derive(ApiModel, Clone)]
    #[api(crate = renamed_api_model)]
    struct Keys {
        #[api(secret)]
        map: Option<BTreeMap<String, u32>>,
        #[api(secret)]
        numbers: Option<BTreeMap<u8, u32>>,
        #[api(secret)]
        levels: Option<BTreeMap<Level, u32>>,
        #[api(secret)]
        strict: Option<Strict>,
    }

    #[derive(ApiModel, Clone, PartialEq, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Strict {
        a: Option<u8>,
    }

    impl Eq for Level {}

    impl PartialOrd for Level {
        fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }

    impl Ord for Level {
        fn cmp(&self, other: &Self) -> std::cmp::Ordering {
            format!("{self:?}").cmp(&format!("{other:?}"))
        }
    }

    #[track_caller]
    fn check(document: &Value) {
        let mut counts = Counts::default();
        for (door, text) in said::<Keys>(&document.to_string(), &mut counts) {
            assert_clean(&text, format_args!("{door}: {document}"));
        }
        assert_eq!((counts.accepted, counts.refused), (0, 1));
    }

    #[test]
    fn of_a_map_with_a_wrong_value() {
        check(&json!({"map": {"xyzzy": "x"}}));
    }

    #[test]
    fn of_a_map_of_numbers() {
        check(&json!({"numbers": {"xyzzy": 1}}));
        check(&json!({"numbers": {"77317": 1}}));
    }

    #[test]
    fn of_a_map_of_levels() {
        check(&json!({"levels": {"xyzzy": 1}}));
    }

    #[test]
    fn of_a_strict_model() {
        check(&json!({"strict": {"xyzzy": 1}}));
    }
}

mod no_secrets {
    //! What is no secret is not repeated either.

    use super::*;

    #[derive(ApiModel, Clone, Debug)]
    #[api(crate = renamed_api_model)]
    struct Plain {
        text: Option<String>,
        boxed: Option<Box<str>>,
        small: Option<u8>,
        signed: Option<i64>,
        size: Option<usize>,
        huge: Option<u128>,
        ratio: Option<f64>,
        flag: Option<bool>,
        letter: Option<char>,
        nothing: Option<()>,
        list: Option<Vec<u8>>,
        texts: Option<Vec<String>>,
        pair: Option<(u8, bool)>,
        three: Option<[i8; 3]>,
        map: Option<BTreeMap<String, bool>>,
        numbers: Option<BTreeMap<u8, bool>>,
        level: Option<Level>,
        levels: Option<Vec<Level>>,
        nested: Option<Box<Plain>>,
        at: Option<OffsetDateTime>,
        day: Option<time::Date>,
        map_of_any: Option<serde_json::Map<String, Value>>,
        number: Option<serde_json::Number>,
        #[api(opaque)]
        foreign: Option<Foreign>,
        #[api(opaque)]
        external: Option<External>,
        #[api(opaque)]
        internal: Option<Internal>,
        #[api(opaque)]
        untagged: Option<Untagged>,
        #[api(opaque)]
        tuple: Option<Tuple>,
        #[api(opaque)]
        newtype: Option<Newtype>,
        #[api(opaque)]
        duration: Option<std::time::Duration>,
        #[serde(with = "as_number")]
        with: Option<u16>,
    }

    #[derive(Serialize, Deserialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    struct Foreign {
        user: u8,
        #[serde(default)]
        number: Vec<bool>,
    }

    #[derive(Serialize, Deserialize, Clone, Debug)]
    #[serde(rename_all = "lowercase")]
    enum External {
        Gold,
        User(u8),
        Pair(u8, bool),
        Both { a: u8 },
    }

    #[derive(Serialize, Deserialize, Clone, Debug)]
    #[serde(tag = "user")]
    enum Internal {
        One { number: u8 },
        Two,
    }

    #[derive(Serialize, Deserialize, Clone, Debug)]
    #[serde(untagged)]
    enum Untagged {
        Flag(bool),
        Small(u8),
    }

    #[derive(Serialize, Deserialize, Clone, Debug)]
    struct Tuple(u8, bool);

    #[derive(Serialize, Deserialize, Clone, Debug)]
    struct Newtype(u8);

    mod as_number {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        #[expect(
            clippy::ref_option,
            clippy::trivially_copy_pass_by_ref,
            reason = "serde gives a reference to the field"
        )]
        pub(super) fn serialize<S: Serializer>(
            value: &Option<u16>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            value.serialize(serializer)
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<u16>, D::Error> {
            u16::deserialize(deserializer).map(Some)
        }
    }

    #[test]
    fn values_of_another_kind() {
        let mut refused = BTreeMap::new();
        for field in Plain::model().fields() {
            for probe in probes() {
                let document = json!({field.name(): probe}).to_string();
                // A value that fits is shown.
                if Plain::from_json(&document).is_ok() {
                    continue;
                }
                for (door, text) in said::<Plain>(&document, &mut Counts::default()) {
                    assert_clean(&text, format_args!("{door}: {document}"));
                }
                refused.entry(field.name()).or_insert(0).add_assign(1);
            }
        }
        assert_eq!(refused.len(), 31);
        assert!(refused.values().all(|count| *count > 60), "{refused:?}");
    }

    /// serde's own error would have the value in it.
    #[test]
    fn unlike_serde() {
        #[derive(Deserialize, Debug)]
        struct Twin {
            #[expect(dead_code, reason = "only read")]
            small: Option<u8>,
        }

        let document = r#"{"small":"xyzzy"}"#;
        let theirs = serde_json::from_str::<Twin>(document).unwrap_err().to_string();
        assert!(theirs.contains(r#"invalid type: string "xyzzy""#), "{theirs}");
        let ours = serde_json::from_str::<Plain>(document).unwrap_err().to_string();
        assert_eq!(ours, "expected an integer from 0 to 255, found a string at line 1 column 16");
    }

    /// An enumeration as an object of one member, which serde's formats take for a variant with content.
    #[test]
    fn content_of_a_member() {
        for content in [json!("xyzzy"), json!(77_317), json!([77_317]), json!({"xyzzy": 1})] {
            for document in
                [json!({"level": {"gold": content}}), json!({"levels": ["gold", {"silver": content}]})]
            {
                let mut counts = Counts::default();
                for (door, text) in said::<Plain>(&document.to_string(), &mut counts) {
                    assert_clean(&text, format_args!("{door}: {document}"));
                }
                assert_eq!(counts.accepted, 0, "{document}");
            }
        }
    }
}

mod binary {
    use super::*;

    #[test]
    fn cbor_that_json_cannot_say() {
        use ciborium::Value as Cbor;

        let odd = [
            Cbor::Bytes(b"xyzzy-77317".to_vec()),
            Cbor::Tag(77_317, Box::new(Cbor::Text("xyzzy".to_owned()))),
            Cbor::Map(vec![(Cbor::Integer(77_317.into()), Cbor::Null)]),
            Cbor::Map(vec![(Cbor::Integer((-77_317).into()), Cbor::Text("xyzzy".to_owned()))]),
            Cbor::Map(vec![(Cbor::Bytes(b"xyzzy".to_vec()), Cbor::Bytes(b"xyzzy".to_vec()))]),
            Cbor::Float(77_317.5),
            Cbor::Array(vec![Cbor::Bytes(b"xyzzy".to_vec())]),
        ];
        let names: Vec<_> = good().as_object().unwrap().keys().cloned().collect();
        let mut refused = 0;
        for name in names.iter().filter(|name| *name != "name") {
            for value in &odd {
                let mut document = Cbor::serialized(&good()).unwrap();
                let Cbor::Map(members) = &mut document else { panic!("the document is an object") };
                for (key, member) in members.iter_mut() {
                    if key.as_text() == Some(name) {
                        *member = value.clone();
                    }
                }
                let bytes = cbor(&document);
                if let Err(error) = ciborium::from_reader::<Vault, _>(bytes.as_slice()) {
                    refused += 1;
                    assert_clean(&shown(error), format_args!("{name}: {value:?}"));
                }
                if let Err(error) = document.deserialized::<Vault>() {
                    assert_clean(&shown(error), format_args!("{name}: {value:?} as a value"));
                }
            }
        }
        assert!(refused > 100, "{refused}");
    }

    /// Cut off anywhere, and with each byte changed.
    #[test]
    fn broken_bytes() {
        let vault = Vault { tokens: None, any: None, ..Vault::from_json(good().to_string()).unwrap() };
        let bytes = cbor(&vault);
        let mut refused = 0;
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x60;
            for broken in [&bytes[..at], &changed] {
                match ciborium::from_reader::<Vault, _>(broken) {
                    Ok(vault) if vault.name == "main" => assert_clean(&format!("{vault:?}"), at),
                    Ok(_) => {}
                    Err(error) => {
                        refused += 1;
                        assert_clean(&shown(error), at);
                    }
                }
            }
        }
        assert!(refused > bytes.len(), "{refused}");
    }

    #[test]
    fn postcard_that_is_cut_off_or_wrong() {
        #[derive(ApiModel, Clone)]
        #[api(crate = renamed_api_model)]
        struct Small {
            #[api(secret)]
            password: String,
            #[api(secret)]
            pin: u64,
            #[api(secret)]
            level: Level,
            #[api(secret)]
            flag: bool,
            #[api(secret)]
            login: Option<Vec<Login>>,
        }

        let small =
            Small { password: "xyzzy".to_owned(), pin: 77_317, level: Level::Gold, flag: true, login: None };
        let bytes = postcard::to_allocvec(&small).unwrap();
        let mut refused = 0;
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] = 0xff;
            for broken in [&bytes[..at], &changed] {
                if let Err(error) = postcard::from_bytes::<Small>(broken) {
                    refused += 1;
                    assert_clean(&shown(error), at);
                }
            }
        }
        assert!(refused > bytes.len(), "{refused}");
        let read = postcard::from_bytes::<Small>(&bytes).unwrap();
        assert_eq!(
            format!("{read:?}"),
            "Small { password: [REDACTED], pin: [REDACTED], level: [REDACTED], flag: [REDACTED], login: None }"
        );
        assert_eq!((read.password, read.pin), ("xyzzy".to_owned(), 77_317));
    }
}

/// What has no name of its own: items of tuples, and what variants hold.
mod without_names {
    use renamed_api_model::{ApiModel, json};
    use serde_json::Value;

    use super::{Chatty, assert_clean};

    #[derive(ApiModel, Clone)]
    #[api(crate = renamed_api_model)]
    enum Word {
        #[serde(rename = "xyzzys")]
        Near,
    }

    #[derive(ApiModel, Clone)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Pin {
        pin: u8,
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Pair(u8, #[api(secret, opaque)] Chatty, #[api(secret)] Option<Word>);

    macro_rules! unions {
        ($($(#[$attr:meta])* $name:ident { $($more:tt)* })*) => {$(
            #[derive(ApiModel)]
            #[api(crate = renamed_api_model)]
            $(#[$attr])*
            enum $name {
                Model(#[api(secret)] Pin),
                Fields { #[api(secret, opaque)] text: Chatty },
                $($more)*
            }
        )*};
    }

    unions! {
        External { Text(#[api(secret, opaque)] Chatty), Two(u8, #[api(secret, opaque)] Chatty), Word(#[api(secret)] Word) }
        #[serde(tag = "t")]
        Internal { #[serde(untagged)] Text(#[api(secret, opaque)] Chatty) }
        #[serde(tag = "t")]
        InternalOpen { #[api(unknown)] Other(#[api(secret)] Pin) }
        #[serde(tag = "t", content = "c")]
        Adjacent { Text(#[api(secret, opaque)] Chatty), Two(u8, #[api(secret, opaque)] Chatty), Word(#[api(secret)] Word) }
        #[serde(untagged)]
        Untagged { Text(#[api(secret, opaque)] Chatty), Two(u8, #[api(secret, opaque)] Chatty), Word(#[api(secret)] Word) }
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Around {
        id: u8,
        #[serde(flatten)]
        inner: External,
    }

    fn refused<T>(document: &str)
    where
        T: serde::de::DeserializeOwned + for<'de> renamed_api_model::FieldType<'de>,
    {
        let value: Value = serde_json::from_str(document).unwrap();
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        let errors = [
            serde_json::from_str::<T>(document).map(drop).unwrap_err().to_string(),
            serde_json::from_value::<T>(value.clone()).map(drop).unwrap_err().to_string(),
            ciborium::from_reader::<T, _>(&bytes[..]).map(drop).unwrap_err().to_string(),
            json::from_str::<T>(document).map(drop).unwrap_err().to_string(),
            json::from_value::<T>(&value).map(drop).unwrap_err().to_string(),
        ];
        for error in errors {
            assert_clean(&error, document);
        }
    }

    #[test]
    fn strangers_words_are_not_told() {
        refused::<Pair>(r#"[1, "xyzzy", null]"#);
        refused::<Pair>(r#"[1, 5, "xyzzy"]"#);
        for document in [
            r#"{"Model": {"xyzzy": 1}}"#,
            r#"{"Fields": {"text": "xyzzy"}}"#,
            r#"{"Text": "xyzzy"}"#,
            r#"{"Two": [1, "xyzzy"]}"#,
            r#"{"Word": "xyzzy"}"#,
        ] {
            refused::<External>(document);
            refused::<Around>(&document.replacen('{', r#"{"id": 1, "#, 1));
        }
        for document in [
            r#"{"t": "Model", "xyzzy": 1}"#,
            r#"{"xyzzy": 1, "t": "Model"}"#,
            r#"{"t": "Fields", "text": "xyzzy"}"#,
            r#""xyzzy""#,
        ] {
            refused::<Internal>(document);
        }
        refused::<InternalOpen>(r#"{"t": "Zzz", "xyzzy": 1}"#);
        for (variant, content) in [
            ("Model", r#"{"xyzzy": 1}"#),
            ("Text", r#""xyzzy""#),
            ("Two", r#"[1, "xyzzy"]"#),
            ("Word", r#""xyzzy""#),
        ] {
            refused::<Adjacent>(&format!(r#"{{"t": "{variant}", "c": {content}}}"#));
            refused::<Adjacent>(&format!(r#"{{"c": {content}, "t": "{variant}"}}"#));
            refused::<Untagged>(content);
        }
    }
}

/// A function of a whole type that points at a secret of its own, or inside of it, says no more of it than others do: of what
/// follows in the pointer nobody knows whether it is a map's name.
#[test]
fn checks_that_point_at_a_secret() {
    #[derive(ApiModel, Clone)]
    #[api(crate = renamed_api_model, check = differs)]
    struct Pair {
        #[api(secret)]
        #[serde(rename = "pass/word")]
        password: Vec<String>,
        name: String,
    }
    fn differs(pair: &Pair) -> Result<(), renamed_api_model::Violation> {
        let pointer =
            if pair.name == "n" { "/name".to_owned() } else { format!("/pass~1word/{}", pair.password[0]) };
        Err(renamed_api_model::Violation::custom(&pointer, format!("not {}", pair.password[0])))
    }
    for (name, pointer, message) in [("n", "/name", "not xyzzy"), ("other", "/pass~1word", "not acceptable")]
    {
        let pair = Pair { password: vec!["xyzzy".to_owned()], name: name.to_owned() };
        let document = format!(r#"{{"pass/word": ["xyzzy"], "name": "{name}"}}"#);
        for report in [pair.validate().unwrap_err(), Pair::from_json(&document).err().unwrap()] {
            let found: Vec<_> = report.iter().map(|v| (v.pointer(), v.message())).collect();
            assert_eq!(found, [(pointer, message)]);
        }
        let error = serde_json::from_str::<Pair>(&document).err().unwrap().to_string();
        assert!(error.contains(message), "{error}");
        assert!(name == "n" || !error.contains("xyzzy"), "{error}");
    }
}
