// SPDX-License-Identifier: EUPL-1.2
// Takes the keys of one JSON object one by one; the first thing wrong is kept, and so is every key
// nobody asked for.
#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>
#include <optional>
#include <string>

namespace cardmaker {

class JsonFields {
  public:
    /// `path` goes before the keys in messages: "person." or empty.
    explicit JsonFields(const QJsonObject& object, const QString& path = {})
        : left_(object), path_(path) {}

    void text(const QString& key, std::string& out,
              const std::function<bool(const QString&)>& valid = {});
    void number(const QString& key, int& out, int least, int most);
    void flag(const QString& key, bool& out);
    /// One of these words; `take` gets its place in the list.
    void word(const QString& key, const QStringList& words, const std::function<void(int)>& take);
    /// Any value; `take` says whether it is good.
    void value(const QString& key, const std::function<bool(const QJsonValue&)>& take);
    void object(const QString& key, const std::function<void(JsonFields&)>& read);

    QStringList keysLeft() const { return left_.keys(); }
    void refuse(const QString& key, const QString& reason);
    /// The first error, or that of a key nobody took.
    std::optional<QString> error() const;

  private:
    QJsonValue take(const QString& key) { return left_.take(key); }
    QJsonObject left_;
    QString path_;
    std::optional<QString> error_;
};

}  // namespace cardmaker
