//! Throw-away databases: each test gets its own file, and its own database on a server when there is one.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use store::Db;

/// A migrated database, and a connection beside the store's to look behind it.
pub struct Fixture {
    pub url: String,
    pub db: Db,
    plain: DatabaseConnection,
}

impl Fixture {
    async fn open(url: String) -> Self {
        let db = Db::connect(&url).await.unwrap();
        store::migrate(&db).await.unwrap();
        let plain = Database::connect(&url).await.unwrap();
        Self { url, db, plain }
    }

    /// The first column of the only row, as an integer.
    pub async fn number(&self, sql: &str) -> i64 {
        let rows = self.rows(sql).await;
        assert_eq!(rows.len(), 1, "{sql}");
        rows[0][0].unwrap()
    }

    /// Every row, each column an integer.
    pub async fn rows(&self, sql: &str) -> Vec<Vec<Option<i64>>> {
        let statement = Statement::from_string(self.plain.get_database_backend(), sql);
        let rows = self.plain.query_all_raw(statement).await.unwrap();
        let integers = |row: &sea_orm::QueryResult| {
            let width = row.column_names().len();
            (0..width).map(|column| row.try_get_by_index::<Option<i64>>(column).unwrap()).collect()
        };
        rows.iter().map(integers).collect()
    }

    pub async fn text(&self, sql: &str) -> String {
        let statement = Statement::from_string(self.plain.get_database_backend(), sql);
        self.plain.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub async fn run(&self, sql: &str) {
        self.plain.execute_unprepared(sql).await.unwrap();
    }

    async fn close(self) {
        self.plain.close().await.unwrap();
        self.db.close().await.unwrap();
    }
}

/// The same test on SQLite and, where `MILPA_TEST_POSTGRES` names a server on which databases may be made, on PostgreSQL.
pub async fn on_each_database(test: impl AsyncFn(&Fixture)) {
    on_sqlite(&test).await;
    on_postgres(&test).await;
}

pub async fn on_sqlite(test: impl AsyncFn(&Fixture)) {
    let folder = std::env::temp_dir().join(unique_name());
    std::fs::create_dir_all(&folder).unwrap();
    let fixture = Fixture::open(format!("sqlite://{}", folder.join("milpa.db").display())).await;
    test(&fixture).await;
    fixture.close().await;
    std::fs::remove_dir_all(&folder).unwrap();
}

async fn on_postgres(test: impl AsyncFn(&Fixture)) {
    let Some(server) = postgres_server() else { return };
    let (name, admin) = (unique_name(), Database::connect(&server).await.unwrap());
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let host = server.rsplit_once('/').map_or(server.as_str(), |(host, _)| host);
    let fixture = Fixture::open(format!("{host}/{name}")).await;
    test(&fixture).await;
    fixture.close().await;
    admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.unwrap();
    admin.close().await.unwrap();
}

fn postgres_server() -> Option<String> {
    static SAID: Once = Once::new();
    let server = std::env::var("MILPA_TEST_POSTGRES").ok().filter(|url| !url.is_empty());
    if server.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "MILPA_TEST_POSTGRES is not set, and CI must set it");
        SAID.call_once(|| eprintln!("did not run on PostgreSQL: MILPA_TEST_POSTGRES is not set"));
    }
    server
}

pub fn unique_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("milpa_store_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}
