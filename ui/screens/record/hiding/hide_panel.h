// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record/document.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace ui {

class Button;
class Paragraph;
class RecordStore;

/// Asks before a document is hidden from professionals or shown to them again: what it means, and
/// whether the documents that belong to it go along (fse-domain 4, R80). Stands in the page, hidden
/// until it asks.
class HidePanel : public Card {
    Q_OBJECT
  public:
    explicit HidePanel(const Context& context, QWidget* parent = nullptr);
    ~HidePanel() override;

    /// False for who acts by a delegation (R16).
    static bool mayHide(const core::Session& session);

    /// Takes the focus.
    void ask(const core::Document& document);
    /// R92.
    void clear();

  Q_SIGNALS:
    /// No longer needed: given up, or done.
    void closed();
    /// Asked for the linked documents in vain.
    void failed(const core::Error& error);

  private:
    void makeButtons();
    void explain();
    void lookForLinked();
    void offerLinked(const QVector<core::Document>& linked);
    void confirm();
    void onChanged(const QString& id);
    void close();

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    core::Document document_;
    QStringList linked_;  // ids
    Paragraph* title_;
    Paragraph* effect_;
    QCheckBox* along_;
    Paragraph* names_;
    Button* confirm_;
    Button* cancel_;
};

}  // namespace ui
