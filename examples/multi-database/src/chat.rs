//! Conversations with the assistant, and the models behind it: the same tables in both databases, from one definition.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

/// A conversation with the assistant. In the main database for users without a tenant.
#[derive(Model, Debug, Clone)]
#[db(table = "conversations", database("main", "client"))]
#[db(index(user_id))]
#[db(index(is_active))]
pub struct Conversation {
    #[db(id, default = uuid())]
    pub id: String,
    /// A user of the main database: across databases there is no foreign key.
    pub user_id: String,
    pub title: Option<String>,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub messages: HasMany<Message>,
}

/// One message of a conversation.
#[derive(Model, Debug, Clone)]
#[db(table = "messages", database("main", "client"))]
#[db(index(conversation_id))]
pub struct Message {
    #[db(id, default = uuid())]
    pub id: String,
    pub conversation_id: String,
    pub role: MessageRole,
    pub content: String,
    pub metadata: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub conversation: BelongsTo<Conversation>,
    pub ratings: HasMany<ResponseRating>,
}

/// Who speaks.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database("main", "client"),
    name(main = "message_role", client = "MessageRole")
)]
#[db(
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum MessageRole {
    User,
    Assistant,
    System,
}

/// What a user thought of an answer.
#[derive(Model, Debug, Clone)]
#[db(table = "response_ratings", database("main", "client"))]
#[db(index(message_id))]
#[db(index(user_id))]
#[db(index(rating_type))]
#[db(index(rating))]
pub struct ResponseRating {
    #[db(id, default = uuid())]
    pub id: String,
    pub message_id: String,
    /// A user of the main database: across databases there is no foreign key.
    pub user_id: String,
    pub rating_type: RatingType,
    pub rating: RatingValue,
    pub feedback: Option<String>,
    /// Query, format and so on.
    pub metadata: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub message: BelongsTo<Message>,
}

/// What was rated.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(database("main", "client"))]
#[db(
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum RatingType {
    /// The preview of the data.
    Preview,
    /// The formatted report.
    Report,
}

/// How good it was.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(database("main", "client"))]
#[db(
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum RatingValue {
    Bad,
    Ok,
    Good,
}

/// Which model answers, and with which settings.
#[derive(Model, Clone)]
#[db(table = "llm_configs", database("main", "client"), debug)]
#[db(index(is_active))]
#[db(index(tenant_id, only = "main"))]
#[db(index(provider))]
pub struct LLMConfig {
    #[db(id, default = uuid())]
    pub id: String,
    pub provider: LLMProvider,
    /// Encrypted.
    #[db(sensitive)]
    pub api_key_encrypted: String,
    pub default_model: String,
    /// From 0.00 to 1.00.
    #[db(type = Decimal(3, 2), default = 0.7)]
    pub temperature: Decimal,
    #[db(default = 2000)]
    pub max_tokens: i32,
    /// Of a service of one's own.
    pub base_url: Option<String>,
    /// Only for OpenAI.
    pub organization: Option<String>,
    /// In milliseconds.
    #[db(default = 30000)]
    pub timeout: i32,
    #[db(default = true)]
    pub is_active: bool,
    /// Null for the whole platform.
    #[db(only = "main")]
    pub tenant_id: Option<String>,
    /// A user of the main database.
    pub created_by: String,
    /// The provider's default when null.
    #[db(only = "main")]
    pub embedding_model: Option<String>,
    #[db(default = true, only = "main")]
    pub embedding_enabled: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}

/// Who runs a model.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database("main", "client"),
    name = "llm_provider",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum LLMProvider {
    #[db(value = "openai")]
    Openai,
    #[db(value = "anthropic")]
    Anthropic,
    #[db(value = "google-gemini")]
    GoogleGemini,
    #[db(value = "perplexity")]
    Perplexity,
    #[db(value = "abacus-ai")]
    AbacusAi,
}
