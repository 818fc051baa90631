//! The crate and the derive under other names.

use api_model as models;
use models::ApiModel as Model;

#[derive(Model)]
#[api(crate = models)]
struct Account {
    id: String,
    #[api(secret)]
    token: Option<String>,
    categories: Vec<Category>,
}

#[derive(Model, Debug)]
#[api(crate = models)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(String),
}

fn main() {
    let account = Account::builder().id("acc_1").categories([Category::Ats]).build();
    assert_eq!(account.to_json(), r#"{"id":"acc_1","categories":["Ats"]}"#);
}
