// A place to drop files on, around the field that takes them by keyboard and without script: it adds a way, it never replaces one.

import { useState, type DragEvent, type ReactNode } from "react";

import { classNames } from "#app/ui/class-names";

export type DropAreaProps = {
  /** Undefined: dropping does nothing here. */
  onFiles: ((files: readonly File[]) => void) | undefined;
  children: ReactNode;
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

/** DropArea({ onFiles, children }) */
export function DropArea({ onFiles, children }: DropAreaProps): ReactNode {
  const [over, setOver] = useState(false);
  if (!onFiles) return <div className="lb-drop lb-flow">{children}</div>;
  return (
    <div
      className={classNames("lb-drop lb-flow", over && "lb-drop--over")}
      role="presentation"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
