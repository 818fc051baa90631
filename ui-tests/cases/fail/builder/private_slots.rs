//! What a builder keeps for itself.

mod accounts {
    #[derive(api_model::ApiModel)]
    pub struct Account {
        pub id: String,
    }
}

fn main() {
    let _ = accounts::Account::builder().id("acc_1").slots;
}
