// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

namespace core::clinical {

/// HTML being written. Everything from outside comes in through text(), which escapes.
class HtmlText {
  public:
    HtmlText() { grow(qsizetype{8} * 1024); }
    HtmlText(const HtmlText&) = delete;
    HtmlText& operator=(const HtmlText&) = delete;

    /// Markup of our own: literals only.
    void markup(QLatin1String html);
    /// Escaped; for attributes in double quotes too. Control characters are dropped.
    void text(QStringView text);
    void number(qint64 value);

    /// `<tag>text</tag>`, nothing for an empty text.
    void element(QLatin1String tag, const QString& text);

    QString take();

  private:
    static constexpr qsizetype longestEscape = 6;  // &quot;

    void reserve(qsizetype more) {
        if (end_ - at_ < more) grow(more);
    }
    void grow(qsizetype more);

    QString out_{};  // as large as its room; written up to `at_`
    char16_t* at_ = nullptr;
    char16_t* end_ = nullptr;
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
