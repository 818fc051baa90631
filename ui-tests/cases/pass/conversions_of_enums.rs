//! Enums that are read as another type, and written as themselves.

use api_model::ApiModel;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(from = "u8", rename_all = "lowercase")]
enum Category {
    Ats,
    Hris,
}

impl From<u8> for Category {
    fn from(value: u8) -> Self {
        if value == 0 { Self::Ats } else { Self::Hris }
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(from = "u8", tag = "type")]
enum Owner {
    Nobody,
    User { id: u8 },
}

impl From<u8> for Owner {
    fn from(id: u8) -> Self {
        if id == 0 { Self::Nobody } else { Self::User { id } }
    }
}

fn main() {
    assert_eq!(Category::from_json("0").map(|category| category.to_json()).as_deref(), Ok("\"ats\""));
    assert_eq!(
        Owner::from_json("1").map(|owner| owner.to_json()).as_deref(),
        Ok(r#"{"type":"User","id":1}"#)
    );
}
