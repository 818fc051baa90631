//! The builder of a transparent struct, which has none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {
    id: String,
}

fn main() {
    let _ = Account::builder().id("a").build();
}
