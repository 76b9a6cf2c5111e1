using System.Numerics;

namespace Ghg.Core.Numerics;

/// <summary>One operation on all draws of a block, several at a time where the processor can.</summary>
internal static class BlockArithmetic
{
    /// <summary>Does an operation on blocks of one length; the target may be one of the operands.</summary>
    public static void Apply(DrawOperation operation, ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
    {
        switch (operation)
        {
            case DrawOperation.Add:
                for (var i = 0; i < target.Length; i += Vector<double>.Count)
                {
                    (new Vector<double>(left[i..]) + new Vector<double>(right[i..])).CopyTo(target[i..]);
                }

                break;
            case DrawOperation.Subtract:
                for (var i = 0; i < target.Length; i += Vector<double>.Count)
                {
                    (new Vector<double>(left[i..]) - new Vector<double>(right[i..])).CopyTo(target[i..]);
                }

                break;
            case DrawOperation.Multiply:
                for (var i = 0; i < target.Length; i += Vector<double>.Count)
                {
                    (new Vector<double>(left[i..]) * new Vector<double>(right[i..])).CopyTo(target[i..]);
                }

                break;
            case DrawOperation.Divide:
                for (var i = 0; i < target.Length; i += Vector<double>.Count)
                {
                    (new Vector<double>(left[i..]) / new Vector<double>(right[i..])).CopyTo(target[i..]);
                }

                break;
            case DrawOperation.Exp:
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = Math.Exp(left[i]);
                }

                break;
            case DrawOperation.Log:
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = Math.Log(left[i]);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(operation), operation, "not an operation on blocks");
        }
    }
}
