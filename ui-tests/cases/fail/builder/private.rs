//! The builder of a type that is private to a module.

mod accounts {
    #[derive(api_model::ApiModel)]
    struct Account {
        id: String,
    }

    pub type Alias = Account;
}

fn main() {
    let _ = accounts::Alias::builder();
}
