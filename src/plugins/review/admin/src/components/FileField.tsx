import { useId, useState } from 'react';
import { styled } from 'styled-components';

const Chooser = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;

  label {
    padding: 1rem 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
    border-radius: ${({ theme }) => theme.borderRadius};
    cursor: pointer;
    font-weight: 600;
  }

  input {
    position: absolute;
    opacity: 0;
    width: 1px;
    height: 1px;
  }

  input:focus-visible + label {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

type FileFieldProps = {
  /** What the file is for. */
  label: string;
  /** On the button. */
  choose: string;
  /** As the `accept` of an `<input type="file">`. */
  accept: string;
  onChoose: (file: File) => Promise<void>;
};

/** Asks for a file; the same one may be chosen again after it was corrected. */
export const FileField = ({ label, choose, accept, onChoose }: FileFieldProps) => {
  const id = useId();
  const [name, setName] = useState('');
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    setName(file.name);
    await onChoose(file);
  };
  return (
    <Chooser>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ target }) => take(target)}
      />
      <label htmlFor={id}>{choose}</label>
      <span>{name}</span>
    </Chooser>
  );
};
