//! The builder of a newtype, which has none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct AccountId(String);

fn main() {
    let _ = AccountId::builder().build();
}
