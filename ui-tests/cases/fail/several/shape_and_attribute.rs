//! A newtype with a misspelt word and a word that it has no use for.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_al = "camelCase", deny_unknown_fields)]
struct AccountId(String);

fn main() {}
