import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './dialog.module.css'

type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly heading: string
  /** The heading is read aloud only. */
  readonly headless?: boolean
  readonly width?: number
  readonly place?: 'centre' | 'top'
  readonly children: ReactNode
}

/** A sheet above the page: for forms that make something new and for search, never to ask what can be undone. */
export function Dialog({ open, onClose, heading, headless = false, width = 480, place = 'centre', children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      data-place={place}
      isOpen={open}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className={styles.sheet ?? ''} style={{ inlineSize: width }}>
        <AriaDialog className={styles.dialog ?? ''} {...(headless ? { 'aria-label': heading } : {})}>
          {headless ? null : (
            <Heading slot="title" className={styles.heading ?? ''}>
              {heading}
            </Heading>
          )}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
