//! A mistake in a type that is built afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

fn main() {
    let _ = Account::builder().id("acc_1").build();
    let _ = Account::draft().id("acc_1").build();
}
