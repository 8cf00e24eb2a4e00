// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// An SQLite FTS5 index of words in memory: nothing of it ever reaches a file. It keeps no texts.
/// One thread at a time.
class MemoryWords {
  public:
    MemoryWords();
    ~MemoryWords();
    MemoryWords(MemoryWords&&) noexcept;
    MemoryWords& operator=(MemoryWords&&) noexcept;

    /// `words`: folded, with blanks between them.
    void add(qint64 number, const QByteArray& words);
    /// With the same words it was added with.
    void remove(qint64 number, const QByteArray& words);
    /// The numbers that match an FTS5 expression, ascending; none when it is not one.
    std::vector<qint64> find(const QByteArray& expression) const;

  private:
    struct Close {
        void operator()(sqlite3* database) const;
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;
    Statement prepare(const char* sql) const;
    void change(sqlite3_stmt* statement, qint64 number, const QByteArray& words);

    std::unique_ptr<sqlite3, Close> database_;  // before the statements: it is closed after them
    Statement add_;
    Statement remove_;
    Statement find_;
};

}  // namespace core
