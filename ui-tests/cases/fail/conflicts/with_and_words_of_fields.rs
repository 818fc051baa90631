//! Words on the fields of a variant that functions read and write.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(with = "as_text")]
    User {
        #[serde(rename = "ID")]
        id: u32,
    },
    #[serde(with = "as_text")]
    Team(#[api(opaque)] u32),
}

fn main() {}
