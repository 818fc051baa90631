//! The twins are twins: they read the same, and write the same.

use api_model::{ApiModel as _, json};

use crate::employees::{Keys, eserdes, ours, page, page_with, plain, theirs};
use crate::unions;

#[test]
fn pages_are_read_and_written_alike() {
    for keys in [Keys::Ordered, Keys::Shuffled, Keys::Unknown] {
        let text = page(keys);
        let ours = ours::Page::from_json(&text).unwrap();
        let theirs: theirs::Page = serde_json::from_str(&text).unwrap();
        assert_eq!(ours.data.len(), 100);
        assert_eq!(ours.to_json(), serde_json::to_string(&theirs).unwrap());
        assert!(eserde::json::from_str::<eserdes::Page>(&text).is_ok());
        assert_eq!(ours.validate(), Ok(()));
        garde::Validate::validate(&theirs).unwrap();
        validator::Validate::validate(&theirs).unwrap();
        let bytes = postcard::to_stdvec(&ours).unwrap();
        let plain: plain::Page = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(postcard::to_stdvec(&plain).unwrap(), bytes);
    }
}

#[test]
fn faults_are_as_many_as_asked_for() {
    for faults in [1, 50] {
        let text = page_with(Keys::Ordered, faults);
        assert_eq!(ours::Page::from_json(&text).err().map(|report| report.len()), Some(faults));
        assert_eq!(
            eserde::json::from_str::<eserdes::Page>(&text).err().map(|errors| errors.len()),
            Some(faults)
        );
    }
}

#[test]
fn unions_are_read_and_written_alike() {
    fn same<Ours, Theirs>(text: &str)
    where
        Ours: for<'de> api_model::FieldType<'de> + serde::Serialize,
        Theirs: serde::de::DeserializeOwned + serde::Serialize,
    {
        let ours: Vec<Ours> = json::from_str(text).unwrap();
        let theirs: Vec<Theirs> = serde_json::from_str(text).unwrap();
        assert_eq!(ours.len(), 100);
        assert_eq!(json::to_string(&ours).unwrap(), serde_json::to_string(&theirs).unwrap());
    }
    same::<unions::ours::Tagged, unions::theirs::Tagged>(&unions::tagged(true));
    same::<unions::ours::Tagged, unions::theirs::Tagged>(&unions::tagged(false));
    same::<unions::ours::Untagged, unions::theirs::Untagged>(&unions::untagged());
    same::<unions::ours::Flattened, unions::theirs::Flattened>(&unions::flattened());
}
