// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace mockportal {

/// A password or code on its way through the portal, in UTF-8 (NFC, so that the same characters
/// typed on two systems are the same bytes). Wiped when it goes (R88). Never printed.
class SecretText {
  public:
    explicit SecretText(const QString& text);
    ~SecretText();
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;

    const QByteArray& utf8() const { return bytes_; }
    /// Fit to be looked at: not empty, and no longer than 64 characters can be.
    bool isPlausible() const { return !bytes_.isEmpty() && bytes_.size() <= longest; }

  private:
    static constexpr qsizetype longest = 64 * 4;  // R82, in UTF-8
    QByteArray bytes_;
};

}  // namespace mockportal
