// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <utility>

#include "core/login/drafts.h"
#include "core/login/session.h"
#include "ui/shell/place.h"
#include "ui/shell/width_class.h"

namespace ui {

/// The login flow has no menu: one task, steps on top, safety words below (ui.md 2).
enum class Frame { main, login };

/// One page of the window. Pages know the navigator and the services, never the window.
class Page : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// In words, for the window title and screen readers: never personal or health data.
    virtual QString title() const = 0;
    /// For the session bar before login.
    virtual QString section() const { return title(); }
    /// Which menu entry is emphasised (S47).
    virtual Place place() const = 0;
    virtual Frame frame() const { return Frame::main; }
    /// Login flow: the step this page is, from 0.
    virtual int step() const { return 0; }
    /// Login flow: what the steps are called; none where the page is beside the way.
    virtual QStringList steps() const { return {}; }
    /// R4: the level below which the page is not shown.
    virtual core::Level level() const { return core::Level::none; }
    /// Takes the focus when the page comes up: the heading, or the first field.
    virtual QWidget* firstFocus() const = 0;
    /// R92: forgets everything that belongs to a person, at once.
    virtual void clear() = 0;

    /// What was typed or chosen here and not yet sent: given to the page that takes this one's
    /// place when it is made anew, and after a session that ended by itself to the same person at
    /// the same page. Never a PIN, a password, a code; nothing of the record (R92).
    virtual core::FormValues draft() const { return {}; }
    virtual void restore(const core::FormValues& /*draft*/) {}
    /// How Screens::follow finds this page again, without a word of the person's data; empty: the
    /// page is the first of its place, or not worth it.
    virtual QString trail() const { return {}; }
    /// A step of a login: it goes once the person is in, and the page behind comes up.
    virtual bool passing() const { return frame() == Frame::login; }

    /// The page comes up (again), or goes behind another.
    virtual void enter() {}
    virtual void leave() {}
    virtual void setWidthClass(WidthClass) {}
    /// Ctrl+F and Ctrl+P; false when the page has nothing to search or print.
    virtual bool find() { return false; }
    virtual bool print() { return false; }
    /// R18: by what the help knows this page (`pages` of a topic in ui/screens/help/topics): the
    /// name of its class, where one class is one page.
    virtual QString helpTopic() const {
        return QString::fromLatin1(metaObject()->className()).section(QStringLiteral("::"), -1);
    }

  Q_SIGNALS:
    void titleChanged();
};

/// Makes a page. Kept beside the page, so that it can be made anew when language, theme or text
/// size change: it takes what it shows from models, not from the page before it.
using PageFactory = std::function<std::unique_ptr<Page>()>;

/// `pageOf<DocumentPage>(std::cref(context), id)`; arguments are copied and handed to each page
/// made.
template <typename P, typename... Arguments>
PageFactory pageOf(Arguments... arguments) {
    return [... arguments = std::move(arguments)] { return std::make_unique<P>(arguments...); };
}

}  // namespace ui
