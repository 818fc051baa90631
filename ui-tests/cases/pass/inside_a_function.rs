//! Models inside function bodies, also two of one name.

use api_model::ApiModel;

fn first() -> String {
    #[derive(ApiModel)]
    struct Account {
        id: String,
        category: Option<Category>,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    enum Category {
        Ats,
    }

    let account = Account::builder().id("acc_1").category(Category::Ats).build();
    account.to_json()
}

fn second() -> String {
    #[derive(ApiModel)]
    struct Account {
        number: u32,
    }

    Account::builder().number(1).build().to_json()
}

fn main() {
    assert_eq!(first(), r#"{"id":"acc_1","category":"Ats"}"#);
    assert_eq!(second(), r#"{"number":1}"#);
}
