//! Models that a macro writes.

use api_model::ApiModel;

macro_rules! model {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($field:ident: $ty:ty,)* }) => {
        #[derive(ApiModel)]
        $(#[$meta])*
        $vis struct $name {
            id: String,
            $($field: $ty,)*
        }
    };
}

macro_rules! renamed {
    ($name:ident, $wire:literal, $default:expr, $function:literal) => {
        #[derive(ApiModel)]
        struct $name {
            #[serde(rename = $wire)]
            field: u32,
            #[api(default = $default)]
            other: u32,
            #[serde(skip_serializing_if = $function)]
            option: Option<String>,
        }
    };
}

macro_rules! generic {
    ($name:ident<$lifetime:lifetime, $param:ident>) => {
        #[derive(ApiModel)]
        struct $name<$lifetime, $param> {
            item: $param,
            next: Option<&$lifetime str>,
        }
    };
}

model! {
    /// An account.
    #[serde(rename_all = "camelCase")]
    pub struct Account {
        owner_name: Option<String>,
        categories: Vec<Category>,
        counts: Option<Vec<u8>>,
        label: Option<Option<String>>,
        number: u32,
    }
}

renamed!(Renamed, "wire", 1 + 2, "Option::is_none");

generic!(Page<'a, T>);

#[derive(ApiModel, Clone, Debug)]
pub enum Category {
    Ats,
}

fn main() {
    let account = Account::builder().id("acc_1").categories([Category::Ats]).number(1).label_null().build();
    assert_eq!(account.to_json(), r#"{"id":"acc_1","categories":["Ats"],"label":null,"number":1}"#);
    let json = Renamed::builder().field(1).build().to_json();
    assert_eq!(json, r#"{"wire":1,"other":3}"#);
    let _ = Page::<'_, u8>::builder().item(1).build();
}
