// SPDX-License-Identifier: EUPL-1.2
#include "core/search/memory_words.h"

#include <sqlite3.h>

namespace core {
namespace {

// One transaction that never ends: without it every document would become a segment of the index.
// Prefixes of these lengths have lists of their own: each key typed asks for one more.
constexpr const char* schema =
    "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=OFF; PRAGMA cache_spill=OFF;"
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', prefix='1 2 3 4',"
    " tokenize='unicode61 remove_diacritics 2');"
    "BEGIN;";

}  // namespace

void MemoryWords::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

void MemoryWords::Close::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

MemoryWords::MemoryWords() {
    sqlite3* database = nullptr;
    sqlite3_open_v2(":memory:", &database,
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    sqlite3_exec(database, schema, nullptr, nullptr, nullptr);
    add_ = prepare("INSERT INTO words(rowid, text) VALUES(?1, ?2)");
    remove_ = prepare("INSERT INTO words(words, rowid, text) VALUES('delete', ?1, ?2)");
    find_ = prepare("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid");
}

MemoryWords::~MemoryWords() = default;
MemoryWords::MemoryWords(MemoryWords&&) noexcept = default;
// Not memberwise: the statements go before the database that they belong to.
MemoryWords& MemoryWords::operator=(MemoryWords&& other) noexcept {
    add_ = std::move(other.add_);
    remove_ = std::move(other.remove_);
    find_ = std::move(other.find_);
    database_ = std::move(other.database_);
    return *this;
}

MemoryWords::Statement MemoryWords::prepare(const char* sql) const {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(database_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Statement(statement);
}

void MemoryWords::change(sqlite3_stmt* statement, qint64 number, const QByteArray& words) {
    sqlite3_bind_int64(statement, 1, number);
    sqlite3_bind_text(statement, 2, words.constData(), static_cast<int>(words.size()),
                      SQLITE_STATIC);
    sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

void MemoryWords::add(qint64 number, const QByteArray& words) {
    change(add_.get(), number, words);
}

void MemoryWords::remove(qint64 number, const QByteArray& words) {
    change(remove_.get(), number, words);
}

std::vector<qint64> MemoryWords::find(const QByteArray& expression) const {
    std::vector<qint64> numbers;
    sqlite3_bind_text(find_.get(), 1, expression.constData(), static_cast<int>(expression.size()),
                      SQLITE_STATIC);
    while (sqlite3_step(find_.get()) == SQLITE_ROW)
        numbers.push_back(sqlite3_column_int64(find_.get(), 0));
    sqlite3_reset(find_.get());
    sqlite3_clear_bindings(find_.get());
    return numbers;
}

}  // namespace core
