//! What the comparison has found, each by itself.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use renamed_api_model::{ApiModel, json};
use serde_json::{Value, json};

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum External {
    Unit,
    Deep(Box<Self>),
    Named { of: Vec<Self> },
}

/// `Self` meant the slots that fields are read into; and writing went through serializers inside of each other without
/// end, which the compiler noticed only where it was used.
#[test]
fn a_variant_that_holds_self() {
    let text = r#"{"Named":{"of":[{"Deep":"Unit"}]}}"#;
    let value = json::from_str::<External>(text).unwrap();
    assert_eq!(value, External::Named { of: vec![External::Deep(Box::new(External::Unit))] });
    assert_eq!(json::to_string(&value).unwrap(), text);
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Chain<T> {
    item: T,
    next: Option<Box<Self>>,
}

#[test]
fn a_field_of_self() {
    let text = r#"{"item":1,"next":{"item":2}}"#;
    let value = json::from_str::<Chain<u8>>(text).unwrap();
    assert_eq!(value.next.as_ref().unwrap().item, 2);
    assert_eq!(json::to_string(&value).unwrap(), text);
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t")]
enum Internal {
    Unit,
    Map(BTreeMap<String, Value>),
    External(Inner),
    Nothing(Nothing),
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Inner {
    Line(u8, u8),
    Unit,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Nothing;

/// By serde's door the second tag became a member of the map, or went unseen.
#[test]
fn a_tag_that_is_there_twice() {
    for text in
        [r#"{"t":"Unit","t":"Unit"}"#, r#"{"t":"Map","a":1,"t":"Map"}"#, r#"{"a":1,"t":"Map","t":"Map"}"#]
    {
        let error = serde_json::from_str::<Internal>(text).unwrap_err();
        assert!(error.to_string().contains("`t`"), "{text}: {error}");
        assert_eq!(
            json::from_str::<Internal>(text).unwrap_err().iter().next().unwrap().pointer(),
            "/t",
            "{text}"
        );
    }
}

/// What else there was went unseen.
#[test]
fn an_external_variant_beside_other_members() {
    for text in [r#"{"t":"External","Line":[1,2],"x":1}"#, r#"{"Line":[1,2],"t":"External","Unit":null}"#] {
        assert!(serde_json::from_str::<Internal>(text).is_err(), "{text}");
        let report = json::from_str::<Internal>(text).unwrap_err().to_string();
        assert!(report.contains("expected an object of one member, found more"), "{text}: {report}");
    }
    let report = json::from_str::<Internal>(r#"{"t":"External","Lime":[1,2]}"#).unwrap_err();
    let violation = report.iter().next().unwrap();
    assert_eq!(violation.pointer(), "/Lime");
    assert_eq!(violation.message(), "unknown variant, did you mean `Line`?");
}

/// As for a variant without content, members that it has no use for are passed over.
#[test]
fn a_unit_struct_behind_a_tag() {
    let text = r#"{"t":"Nothing","a":null}"#;
    assert_eq!(json::from_str::<Internal>(text).unwrap(), Internal::Nothing(Nothing));
    assert_eq!(serde_json::from_str::<Internal>(text).unwrap(), Internal::Nothing(Nothing));
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    A(u8),
    #[serde(untagged)]
    Other {
        id: u8,
    },
}

/// In a value that had to be kept, a tag's number was a variant's.
#[test]
fn a_number_is_no_tag() {
    let value = json!({"t": 0, "c": 1});
    assert!(json::from_value::<Adjacent>(value.clone()).is_err());
    assert!(serde_json::from_value::<Adjacent>(value).is_err());
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Untagged {
    Kind(Inner),
    Point { x: u8, y: u8 },
    Number(u8),
    List(Vec<u8>),
}

/// In binary formats, a number was the variant of that index, and any array an object.
#[test]
fn kept_values_of_binary_formats() {
    for value in [Untagged::Number(1), Untagged::List(vec![1, 2]), Untagged::Point { x: 1, y: 2 }] {
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        assert_eq!(ciborium::from_reader::<Untagged, _>(bytes.as_slice()).unwrap(), value);
    }
}

/// `MessagePack` writes a unit struct as an empty array.
#[test]
fn phantom_data() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Marked(u8, PhantomData<u8>);
    let bytes = rmp_serde::to_vec(&(1, PhantomData::<u8>)).unwrap();
    assert_eq!(rmp_serde::from_slice::<Marked>(&bytes).unwrap(), Marked(1, PhantomData));
}
