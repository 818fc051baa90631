//! Unions, newtypes, tuples and flattened fields in formats beyond those of the comparison: written as serde's derive writes
//! them, and read back.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::ffi::OsString;
use std::fmt::Debug;
use std::net::SocketAddr;
use std::num::{Saturating, Wrapping};
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::{Duration, SystemTime};

use renamed_api_model::{ApiModel, FieldType, json};
use serde::Serialize;
use serde::de::DeserializeOwned;

macro_rules! twins {
    ($($item:item)*) => {
        mod ours {
            use std::collections::BTreeMap;
            $(
                #[derive(renamed_api_model::ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                $item
            )*
        }
        mod theirs {
            use std::collections::BTreeMap;
            $(
                #[derive(serde::Serialize, serde::Deserialize, Clone, Debug, PartialEq)]
                $item
            )*
        }
    };
}

twins! {
    pub(super) struct All {
        pub(super) id: Id,
        pub(super) pair: Pair,
        pub(super) external: Vec<External>,
        pub(super) internal: Vec<Internal>,
        pub(super) adjacent: Vec<Adjacent>,
        pub(super) untagged: Vec<Untagged>,
        pub(super) flat: Flat,
        pub(super) by: BTreeMap<String, External>,
    }
    pub(super) struct Id(pub(super) u64);
    pub(super) struct Pair(pub(super) u8, pub(super) String);
    pub(super) enum External { Unit, One(u8), Two(u8, String), Named { x: u8, y: bool } }
    #[serde(tag = "t")]
    pub(super) enum Internal { Unit, Inner(Inner), Named { x: u8, y: bool } }
    #[serde(tag = "t", content = "c")]
    pub(super) enum Adjacent { Unit, One(u8), Two(u8, String), Named { x: u8 } }
    #[serde(untagged)]
    pub(super) enum Untagged { Number(u8), Text(String), Named { x: u8 } }
    pub(super) struct Inner { pub(super) a: u8 }
    pub(super) struct Flat {
        pub(super) id: u8,
        #[serde(flatten)]
        pub(super) inner: Inner,
        #[serde(flatten)]
        pub(super) rest: BTreeMap<String, u8>,
    }
}

const ALL: &str = r#"{
    "id": 7, "pair": [1, "a"],
    "external": ["Unit", {"One": 1}, {"Two": [1, "a"]}, {"Named": {"x": 1, "y": true}}],
    "internal": [{"t": "Unit"}, {"t": "Inner", "a": 1}, {"x": 1, "y": false, "t": "Named"}],
    "adjacent": [{"t": "Unit"}, {"t": "One", "c": 1}, {"c": [1, "a"], "t": "Two"}, {"t": "Named", "c": {"x": 1}}],
    "untagged": [7, "a", {"x": 1}],
    "flat": {"b": 2, "id": 1, "a": 3},
    "by": {"k": {"One": 1}}
}"#;

/// Both are written as the same, which ours is read back from.
fn same<Ours, Theirs, W: Debug + PartialEq>(
    text: &str,
    ours: impl Fn(&Ours) -> W,
    theirs: impl Fn(&Theirs) -> W,
    back: impl Fn(&W) -> Ours,
) where
    Ours: for<'de> FieldType<'de> + Debug + PartialEq,
    Theirs: DeserializeOwned + Serialize,
{
    let value = json::from_str::<Ours>(text).unwrap();
    let written = ours(&value);
    assert_eq!(written, theirs(&serde_json::from_str(text).unwrap()));
    assert_eq!(back(&written), value, "{written:?}");
}

#[test]
fn yaml() {
    same::<ours::All, theirs::All, _>(
        ALL,
        |all| serde_norway::to_string(all).unwrap(),
        |all| serde_norway::to_string(all).unwrap(),
        |text| serde_norway::from_str(text).unwrap(),
    );
}

#[test]
fn toml() {
    same::<ours::All, theirs::All, _>(
        ALL,
        |all| toml::to_string(all).unwrap(),
        |all| toml::to_string(all).unwrap(),
        |text| toml::from_str(text).unwrap(),
    );
}

/// A format with enums of its own gives an open union's variants as these.
#[test]
fn open_unions_in_yaml() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Open {
        A(u8),
        B {
            x: u8,
        },
        C,
        #[api(unknown)]
        Other(serde_json::Value),
    }
    let list = vec![
        Open::A(1),
        Open::B { x: 2 },
        Open::C,
        Open::Other(serde_json::json!({ "D": [3] })),
        Open::Other(serde_json::json!("E")),
    ];
    let text = serde_norway::to_string(&list).unwrap();
    assert!(text.contains("!A 1"), "{text}");
    assert_eq!(serde_norway::from_str::<Vec<Open>>(&text).unwrap(), list, "{text}");
    assert_eq!(
        serde_norway::from_str::<Vec<Open>>("- !D [3]").unwrap(),
        [Open::Other(serde_json::json!({ "D": [3] }))]
    );
}

/// RON wants a name for what has fields, and names of members that are no identifiers.
#[test]
fn behind_tags_and_flattened_in_ron() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Inner {
        T { x: u8 },
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Plain {
        y: u8,
        z: Option<String>,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "k")]
    enum Outer {
        Y(Inner),
        Z(Plain),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Around {
        a: u8,
        #[serde(flatten)]
        inner: Plain,
    }
    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct AroundVariant {
        a: u8,
        #[serde(flatten)]
        inner: Inner,
    }
    let plain = || Plain { y: 1, z: Some("b".to_owned()) };
    let around = Around { a: 1, inner: plain() };
    let text = ron::to_string(&around).unwrap();
    assert_eq!(text, r#"{"a":1,"y":1,"z":Some("b")}"#);
    assert_eq!(ron::from_str::<Around>(&text).unwrap(), around);
    let text = ron::to_string(&Outer::Z(plain())).unwrap();
    assert_eq!(text, r#"(k:"Z",y:1,z:Some("b"))"#);
    assert_eq!(ron::from_str::<Outer>(&text).unwrap(), Outer::Z(plain()));
    assert_eq!(ron::to_string(&Outer::Y(Inner::T { x: 1 })).unwrap(), r#"{"k":"Y","T":(x:1)}"#);
    let around = AroundVariant { a: 1, inner: Inner::T { x: 2 } };
    assert_eq!(ron::to_string(&around).unwrap(), r#"{"a":1,"T":(x:2)}"#);
}

/// What has to wait for its place is shown what the format is: whether it is for people, and what a variant's content is.
#[test]
fn variants_among_the_members_of_an_object() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Inner {
        Named { none: Option<u8>, some: Option<u8>, address: std::net::IpAddr, nested: Option<Box<Inner>> },
        Two(u8, std::net::IpAddr),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Flattened {
        id: u8,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Tagged {
        Inner(Inner),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Members {
        #[serde(flatten)]
        inner: Optional,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Optional {
        none: Option<u8>,
    }
    fn returns<T: Serialize + DeserializeOwned + Debug + PartialEq>(value: &T) {
        let mut bytes = Vec::new();
        ciborium::into_writer(value, &mut bytes).unwrap();
        assert_eq!(&ciborium::from_reader::<T, _>(&bytes[..]).unwrap(), value);
        let bytes = rmp_serde::to_vec(value).unwrap();
        assert_eq!(&rmp_serde::from_slice::<T>(&bytes).unwrap(), value);
        let text = serde_json::to_string(value).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value);
    }
    let address = || [1, 2, 3, 4].into();
    let named = |nested| Inner::Named { none: None, some: Some(3), address: address(), nested };
    let deep = || named(Some(Box::new(named(None))));
    returns(&Flattened { id: 1, inner: deep() });
    returns(&Flattened { id: 1, inner: Inner::Two(2, address()) });
    returns(&Tagged::Inner(deep()));
    returns(&Tagged::Inner(Inner::Two(2, address())));
    let named = "none".len() + 1;
    assert_eq!(rmp_serde::to_vec(&Members { inner: Optional { none: None } }).unwrap().len(), 1 + named + 1);
    let text = ron::to_string(&Flattened { id: 1, inner: deep() }).unwrap();
    assert_eq!(
        text,
        r#"{"id":1,"Named":(some:Some(3),address:"1.2.3.4",nested:Some(Named(some:Some(3),address:"1.2.3.4")))}"#
    );
}

/// What has a name of its own in RON.
#[test]
fn ron() {
    let text = r#"["Unit", {"One": 1}, {"Two": [1, "a"]}, {"Named": {"x": 1, "y": true}}]"#;
    same::<Vec<ours::External>, Vec<theirs::External>, _>(
        text,
        |list| ron::to_string(list).unwrap(),
        |list| ron::to_string(list).unwrap(),
        |text| ron::from_str(text).unwrap(),
    );
    same::<ours::Id, theirs::Id, _>(
        "7",
        |id| ron::to_string(id).unwrap(),
        |id| ron::to_string(id).unwrap(),
        |text| ron::from_str(text).unwrap(),
    );
    same::<ours::Pair, theirs::Pair, _>(
        r#"[1, "a"]"#,
        |pair| ron::to_string(pair).unwrap(),
        |pair| ron::to_string(pair).unwrap(),
        |text| ron::from_str(text).unwrap(),
    );
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "kind")]
enum Form {
    Search { q: String, lang: Option<String> },
    Clear,
}

#[test]
fn urlencoded() {
    let form = Form::Search { q: "a b".to_owned(), lang: None };
    assert_eq!(serde_urlencoded::to_string(&form).unwrap(), "kind=Search&q=a+b");
    assert_eq!(serde_urlencoded::from_str::<Form>("q=a+b&kind=Search").unwrap(), form);
    assert_eq!(serde_urlencoded::from_str::<Form>("kind=Clear").unwrap(), Form::Clear);
    assert!(serde_urlencoded::from_str::<Form>("kind=Clean").is_err());
}

/// Readers that look over one's shoulder see what serde's derive shows them.
#[test]
fn wrapped_deserializers() {
    let text = r#"{"by":{"k":{"Named":{"x":1,"y":2}}}}"#;
    let path = |error: &serde_path_to_error::Error<serde_json::Error>| error.path().to_string();
    let mut source = serde_json::Deserializer::from_str(text);
    let ours = serde_path_to_error::deserialize::<_, ours::All>(&mut source).unwrap_err();
    let mut source = serde_json::Deserializer::from_str(text);
    let theirs = serde_path_to_error::deserialize::<_, theirs::All>(&mut source).unwrap_err();
    assert_eq!(path(&ours), path(&theirs));
    assert_eq!(path(&ours), "by.k.Named.y");

    let text = r#"{"x":1,"y":true,"z":{"deep":1},"w":2}"#;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let text = format!(r#"[{{"Named":{text}}}]"#);
    let mut source = serde_json::Deserializer::from_str(&text);
    serde_ignored::deserialize::<_, _, Vec<ours::External>>(&mut source, |path| ours.push(path.to_string()))
        .unwrap();
    let mut source = serde_json::Deserializer::from_str(&text);
    serde_ignored::deserialize::<_, _, Vec<theirs::External>>(&mut source, |path| {
        theirs.push(path.to_string());
    })
    .unwrap();
    assert_eq!(ours, theirs);
}

/// std's types that serde knows, as serde writes them.
#[test]
fn types_of_std() {
    fn same<T: for<'de> FieldType<'de> + Serialize + DeserializeOwned + Debug>(value: &T) {
        let text = serde_json::to_string(value).unwrap();
        let ours = json::from_str::<T>(&text).unwrap();
        assert_eq!(format!("{ours:?}"), format!("{value:?}"));
        assert_eq!(json::to_string(&ours).unwrap(), text);
    }
    same(&Wrapping(7_u8));
    same(&Saturating(-7_i64));
    same(&Reverse("a".to_owned()));
    same(&BinaryHeap::from([1_u8, 3]));
    same(&AtomicBool::new(true));
    same(&AtomicU64::new(u64::MAX));
    same(&"127.0.0.1:80".parse::<SocketAddr>().unwrap());
    same(&(SystemTime::UNIX_EPOCH + Duration::new(7, 9)));
    same(&OsString::from("a"));
    same(&BTreeMap::from([(Wrapping(1_u8), Reverse(2_u8))]));
}

/// RON with the names of structs: those that serde writes, and reads.
#[test]
fn ron_with_names() {
    mod ours {
        #[derive(renamed_api_model::ApiModel, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        #[serde(tag = "t", content = "c")]
        pub(super) enum Adjacent {
            Named { x: u8 },
            Tuple(u8, u8),
        }
        #[derive(renamed_api_model::ApiModel, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        #[serde(untagged)]
        pub(super) enum Untagged {
            Tuple(u8, u8),
        }
    }
    mod theirs {
        #[derive(serde::Serialize)]
        #[serde(tag = "t", content = "c")]
        pub(super) enum Adjacent {
            Named { x: u8 },
            Tuple(u8, u8),
        }
        #[derive(serde::Serialize)]
        #[serde(untagged)]
        pub(super) enum Untagged {
            Tuple(u8, u8),
        }
    }
    fn text<T: Serialize>(value: &T) -> String {
        ron::ser::to_string_pretty(value, ron::ser::PrettyConfig::new().struct_names(true)).unwrap()
    }
    let named = text(&ours::Adjacent::Named { x: 1 });
    assert_eq!(named, text(&theirs::Adjacent::Named { x: 1 }));
    assert_eq!(ron::from_str(&named), Ok(ours::Adjacent::Named { x: 1 }));
    let tuple = text(&ours::Adjacent::Tuple(1, 2));
    assert_eq!(tuple, text(&theirs::Adjacent::Tuple(1, 2)));
    assert_eq!(ron::from_str(&tuple), Ok(ours::Adjacent::Tuple(1, 2)));
    assert_eq!(text(&ours::Untagged::Tuple(1, 2)), text(&theirs::Untagged::Tuple(1, 2)));
}
