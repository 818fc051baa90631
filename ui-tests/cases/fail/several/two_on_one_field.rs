//! Two mistakes on one field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    #[serde(alais = "uid")]
    id: String,
}

fn main() {}
