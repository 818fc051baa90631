//! The builder of a type that has none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(builder = false)]
struct Account {
    id: String,
}

fn main() {
    let _ = Account::builder().id("acc_1").build();
}
