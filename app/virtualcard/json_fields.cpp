// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/json_fields.h"

#include "app/virtualcard/card_words.h"

namespace cardmaker {

void JsonFields::refuse(const QString& key, const QString& reason) {
    if (!error_) error_ = path_ + key + QStringLiteral(": ") + reason;
}

void JsonFields::value(const QString& key, const std::function<bool(const QJsonValue&)>& taker) {
    if (!left_.contains(key)) return;
    if (!taker(take(key))) refuse(key, CardWords::tr("valore non valido"));
}

void JsonFields::text(const QString& key, std::string& out,
                      const std::function<bool(const QString&)>& valid) {
    value(key, [&](const QJsonValue& found) {
        if (!found.isString() || (valid && !valid(found.toString()))) return false;
        out = found.toString().toStdString();
        return true;
    });
}

void JsonFields::number(const QString& key, int& out, int least, int most) {
    value(key, [&](const QJsonValue& found) {
        const int wrong = least - 1;
        const int number = found.toInt(wrong);
        if (number < least || number > most) return false;
        out = number;
        return true;
    });
}

void JsonFields::flag(const QString& key, bool& out) {
    value(key, [&](const QJsonValue& found) {
        out = found.toBool(out);
        return found.isBool();
    });
}

void JsonFields::word(const QString& key, const QStringList& words,
                      const std::function<void(int)>& taker) {
    value(key, [&](const QJsonValue& found) {
        const auto place = words.indexOf(found.toString());
        if (place >= 0) taker(static_cast<int>(place));
        return place >= 0;
    });
}

void JsonFields::object(const QString& key, const std::function<void(JsonFields&)>& read) {
    value(key, [&](const QJsonValue& found) {
        JsonFields inner(found.toObject(), path_ + key + QLatin1Char('.'));
        if (found.isObject()) read(inner);
        if (!error_) error_ = inner.error();
        return found.isObject();
    });
}

std::optional<QString> JsonFields::error() const {
    if (error_ || left_.isEmpty()) return error_;
    return path_ + left_.keys().front() + QStringLiteral(": ") +
           CardWords::tr("chiave sconosciuta");
}

}  // namespace cardmaker
