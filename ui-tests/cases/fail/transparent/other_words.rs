//! `transparent` beside words that say what the type is.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent, from = "String", rename_all = "camelCase", tag = "type", default)]
#[api(builder = false)]
struct Account {
    id: String,
}

fn main() {}
