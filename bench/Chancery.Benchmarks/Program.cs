using BenchmarkDotNet.Running;
using Chancery.Benchmarks;

// --whole [FILE or FOLDER]: the whole path as plain lines; all else is BenchmarkDotNet's (--filter '*Analysis*').
if (args is ["--whole", ..])
{
    return new WholePath(Console.Out).Run(args.ElementAtOrDefault(1));
}

BenchmarkSwitcher.FromAssembly(typeof(WholePath).Assembly).Run(args);
return 0;
