//! Models of every visibility, in modules.

mod accounts {
    use api_model::ApiModel;

    #[derive(ApiModel)]
    pub struct Public {
        pub id: String,
        pub(crate) label: Option<String>,
        pub nested: Inner,
    }

    #[derive(ApiModel)]
    pub(crate) struct Inner {
        id: String,
    }

    #[derive(ApiModel)]
    pub(in crate::accounts) struct Restricted {
        id: String,
    }

    #[derive(ApiModel)]
    struct Private {
        id: String,
        category: Category,
    }

    #[derive(ApiModel, Debug)]
    enum Category {
        Ats,
    }

    pub fn check() {
        let _ = Restricted::builder().id("a").build();
        let _ = Private::builder().id("a").category(Category::Ats).build();
        let _ = Public::builder().id("a").nested(Inner::builder().id("b").build()).build();
    }
}

fn main() {
    use api_model::ApiModel as _;

    accounts::check();
    let _ = accounts::Public::from_json("{}");
}
