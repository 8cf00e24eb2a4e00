// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBrowser>
#include <QTimer>
#include <memory>

#include "ui/document/reading_composer.h"

namespace ui {

/// A clinical document to read, select, copy and walk through with a screen reader. The first
/// screen is there at once, the rest follows while the window stays alive. GUI thread.
class DocumentView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit DocumentView(QWidget* parent = nullptr);
    ~DocumentView() override;

    void showDocument(std::shared_ptr<const core::clinical::ClinicalDocument> document,
                      bool summary, const QString& note = {});
    /// R92: forgets the document, and takes back what it put on the clipboard.
    void clear();
    /// Range bars beside the values take room.
    void setWide(bool wide);
    /// Whether all of it has been written.
    bool isWhole() const { return !composer_ || composer_->isDone(); }
    /// Writes what is still missing, now.
    void complete();
    /// Where a link "#name" leads; writes what is missing until then. `marked`: its line is
    /// coloured, for who comes from elsewhere.
    void jump(const QString& name, bool marked = false);
    /// Puts the caret there and scrolls until it is seen, with some text above it.
    void showPlace(const QTextCursor& place);

    /// The same document for paper; null if none is shown.
    std::unique_ptr<QTextDocument> forPaper(double width) const;

  Q_SIGNALS:
    /// An address on the web.
    void webLinkChosen(const QUrl& address);
    /// An enclosed file is to be saved.
    void fileChosen(const QByteArray& content, const QString& mediaType);
    /// Another text is shown now: cursors into the one before are void.
    void rewritten();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

  private:
    void compose();
    void useCaret();
    void goOn();
    void follow(const QUrl& link);
    void markLine(const QTextCursor& at);
    void paintCards(QPainter& painter) const;

    std::shared_ptr<const core::clinical::ClinicalDocument> clinical_;
    std::shared_ptr<MediaStore> media_;
    std::unique_ptr<ReadingComposer> composer_;
    QTextDocument* own_ = nullptr;  // what is shown
    QTimer writing_;
    QList<QUrl> slow_;  // pictures still to be drawn
    bool summary_ = true;
    QString note_;  // stands first
    bool wide_ = true;
    mutable QString copied_;
};

}  // namespace ui
