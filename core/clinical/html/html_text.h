// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

namespace core::clinical {

/// HTML being written. Everything from outside comes in through text(), which escapes.
class HtmlText {
  public:
    HtmlText() { out_.reserve(qsizetype{16} * 1024); }

    /// Markup of our own: literals only.
    void markup(QLatin1String html) { out_ += html; }
    /// Escaped; for attributes in double quotes too. Control characters are dropped.
    void text(QStringView text);
    void number(qint64 value) { out_ += QString::number(value); }

    /// `<tag>text</tag>`, nothing for an empty text.
    void element(QLatin1String tag, const QString& text);

    QString take() { return std::move(out_); }

  private:
    QString out_{};
};

/// Words in the language of the installed translators, each looked up once.
class Words {
  public:
    /// `source` marked with QT_TRANSLATE_NOOP("Clinical", …).
    const QString& operator()(const char* source);

  private:
    QHash<const char*, QString> known_{};
};

}  // namespace core::clinical
