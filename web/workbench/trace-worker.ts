import { runTracer } from '../../src/ui/workbench/run-tracer.ts';
import type { TraceScope } from '../../src/ui/workbench/run-tracer.ts';

runTracer(globalThis as unknown as TraceScope);
