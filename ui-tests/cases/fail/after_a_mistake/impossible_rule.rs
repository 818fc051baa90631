//! A rule that no value keeps, on a type that is built afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 300)]
    number: u8,
}

fn main() {
    let _ = Account::builder().number(7).build().unwrap();
    let _ = Account::from_json("{}").map(|account| account.number);
}
