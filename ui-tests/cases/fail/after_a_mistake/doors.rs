//! A mistake in a type that is read and written afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

fn main() {
    let account = Account::from_json("{}").unwrap();
    let _ = account.to_json();
    let _ = Account::model();
    let _: Account = api_model::json::from_str("{}").unwrap();
    let _ = api_model::json::to_string(&account);
}
