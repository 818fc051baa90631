//! Two bad words among good ones.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = "uid", alais = "key", default)]
    #[api(example = "acc_1", secert)]
    id: String,
}

fn main() {}
