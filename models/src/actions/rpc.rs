//! Running actions.

use api_model::ApiModel;
use serde_json::Value;

use crate::shared::JsonObject;

/// The query of a request that runs an action.
#[doc(alias = "ActionsRpcQueryDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ActionsRpcQuery {
    /// Whether the answer tells more, to find out what went wrong.
    pub debug: Option<bool>,
}

/// What runs an action.
#[doc(alias = "ActionsRpcRequestDto")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct ActionsRpcRequest {
    /// The action to run.
    #[api(example = "create_employee")]
    pub action: String,
    /// The path.
    pub path: Option<JsonObject>,
    /// The query.
    pub query: Option<ActionsRpcQuery>,
    /// The headers.
    #[api(secret)]
    pub headers: Option<JsonObject>,
    /// The body.
    pub body: Option<JsonObject>,
}

/// What an action gives back.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ActionsRpcResponse {
    /// The cursor of the next page.
    pub next: Option<String>,
    /// What the action gave back.
    pub data: Option<ActionsRpcData>,
}

/// What an action gives back: one object, or several.
#[doc(alias = "ActionsRpcResponseData")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum ActionsRpcData {
    /// One object.
    Object(JsonObject),
    /// Several objects.
    List(Vec<JsonObject>),
}

/// A JSON-RPC message.
#[doc(alias = "JsonRpcMessageDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JsonRpcMessage {
    /// The version of JSON-RPC.
    #[api(example = "2.0")]
    pub jsonrpc: String,
    /// The HTTP method.
    #[api(example = "initialize")]
    pub method: String,
    /// The parameters.
    pub params: Option<JsonObject>,
    /// The API's identifier of the JSON RPC message.
    pub id: Option<Value>,
}
